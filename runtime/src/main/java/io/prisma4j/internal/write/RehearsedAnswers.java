package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.ReadRun;
import io.prisma4j.internal.load.WrittenTree;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.WriteNode.Returning;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of which it is only said how they would be read. */
final class RehearsedAnswers extends Answers<Boolean> {
    private final ReadRun reads;
    private final Statements statements;
    private final Rehearsal rehearsal;

    RehearsedAnswers(Returning write, ReadRun reads, Statements statements, Rehearsal rehearsal) {
        super(write, TreeReader.of((row, at, loaded, slot) -> true), reads, statements);
        this.reads = reads;
        this.statements = statements;
        this.rehearsal = rehearsal;
    }

    @Override
    List<Boolean> read(Condition where) {
        rehearsal.add(reads.explain(query(where), statements));
        return List.of(true);
    }

    @Override
    List<@Nullable Boolean> find(List<KnownRow> rows, List<Column> key) {
        if (!rows.isEmpty()) rehearsal.add(reads.explain(query(AnyOf.rows(rows, key)), statements));
        return Collections.nCopies(rows.size(), true);
    }

    @Override
    protected List<Boolean> load(WrittenTree tree) {
        rehearsal.add(tree.explain(statements));
        return Collections.nCopies(tree.rows().size(), true);
    }
}
