package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads a tree of records by one statement a level, with the keys of all rows of the level above. */
final class LevelLoader {
    private final JdbcDialect jdbc;
    private final Value[] values;
    private final Statements statements;

    LevelLoader(JdbcDialect jdbc, Value[] values, Statements statements) {
        this.jdbc = jdbc;
        this.values = values;
        this.statements = statements;
    }

    /** The records of the outermost level. */
    @Nullable
    Object[] records(LevelPlan plan, TreeReader<?> reader) {
        return records(plan, buffer(plan, List.of()), reader);
    }

    /** The records of rows that are read already. */
    @Nullable
    Object[] records(LevelPlan plan, LevelBuffer rows, TreeReader<?> reader) {
        Assembler assembler = new Assembler(plan, rows, reader);
        for (RelationPlan relation : plan.relations()) {
            assembler.fill(relation, related(relation, rows, assembler.reader(relation)));
        }
        return assembler.records();
    }

    /** The records of rows that were written, and of those below them as far as these were written too. */
    @Nullable
    Object[] records(WrittenRows written, TreeReader<?> reader) {
        LevelBuffer rows = written.rows();
        Assembler assembler = new Assembler(written.plan(), rows, reader);
        List<RelationPlan> relations = written.plan().relations();
        for (int i = 0; i < relations.size(); i++) {
            RelationPlan relation = relations.get(i);
            TreeReader<?> its = assembler.reader(relation);
            WrittenRows below = written.nested(i);
            assembler.fill(
                    relation,
                    below == null ? related(relation, rows, its) : below.relatedTo(rows.size(), records(below, its)));
        }
        return assembler.records();
    }

    private RelatedRecords related(RelationPlan relation, LevelBuffer parents, TreeReader<?> reader) {
        LevelPlan level = relation.level();
        KeyIndex index = KeyIndex.of(relation, parents);
        // No statement about rows that refer to nothing.
        if (index.size() == 0) return new RelatedRecords(new Object[0], index.groups(), new int[0], 0);
        List<Value> keys = index.lists(relation.keys());
        if (level.relations().isEmpty() && index instanceof NumberKeys numbers) {
            return innermost(relation, numbers, keys, reader.row());
        }
        LevelBuffer rows = buffer(level, keys);
        int[] groups = index.groupsOf(rows, relation.childColumns());
        return new RelatedRecords(records(level, rows, reader), index.groups(), groups, index.size());
    }

    /** Records that wait for no others are made as the rows arrive. */
    private RelatedRecords innermost(RelationPlan relation, NumberKeys index, List<Value> keys, RowReader<?> reader) {
        SqlText statement = relation.level().ownStatement().text(values, keys);
        int key = relation.childColumns().get(0);
        return statements.query(statement, rows -> {
            List<@Nullable Object> records = new ArrayList<>();
            int[] groups = new int[16];
            ResultRow row = jdbc.row(rows);
            while (rows.next()) {
                if (records.size() == groups.length) groups = Arrays.copyOf(groups, groups.length * 2);
                groups[records.size()] = index.groupOf(row.getLong(key));
                records.add(reader.read(row, 0, Loaded.NOTHING, 0));
            }
            return new RelatedRecords(records.toArray(), index.groups(), groups, index.size());
        });
    }

    private LevelBuffer buffer(LevelPlan plan, List<Value> keys) {
        return statements.query(plan.ownStatement().text(values, keys), rows -> {
            LevelBuffer buffer = new LevelBuffer(plan, jdbc);
            ResultRow row = jdbc.row(rows);
            while (rows.next()) buffer.read(row);
            return buffer;
        });
    }
}
