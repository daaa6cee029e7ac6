package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.ReadRun;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.tree.WriteNode;
import io.prisma4j.tree.WriteNode.Counting;
import io.prisma4j.tree.WriteNode.Returning;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs write trees. What it costs, in statements:
 *
 * <ul>
 *   <li>a create, update, upsert or delete of one record with its values only, whose answer has no relations: one
 *   <li>{@code createMany}: one for all rows that give the same columns, on SQLite one for each 32,766 values of them
 *   <li>{@code updateMany}, {@code deleteMany}: one
 *   <li>nested creates: one a table and level and shape of row, and one for the pairs of a many-to-many relation
 *   <li>nested {@code connect} where the row holds the key: one to find the records; where the records hold it, one for each row
 *       to change them; in a many-to-many relation one to find them, and their pairs are written with all others
 *   <li>{@code connectOrCreate}: one to find the records of a level, and what the creation of the missing ones costs
 *   <li>every other nested operation: one, beside what its own nested writes cost; {@code set} three, in a many-to-many relation
 *       too
 *   <li>an update whose own row stays as it is: one to find the row, and one to read the answer
 *   <li>an answer with relations: what reading these costs; the row itself is not read again if the statement that wrote it
 *       returned it, except by {@code JOIN}, which reads everything in one
 *   <li>related records of an answer that the same call has created, or found to connect them with what it has created: none, if
 *       nothing else can have changed what is asked for ({@link KnownRelations})
 * </ul>
 */
public final class WriteRun {
    private final JdbcDialect dialect;
    private final ReadRun reads;
    private final StatementTexts texts;
    private final SecureRandom random = new SecureRandom();

    public WriteRun(JdbcDialect dialect, ReadRun reads) {
        this.dialect = dialect;
        this.reads = reads;
        this.texts = new StatementTexts(dialect.dialect());
    }

    /** Whether the write is one statement, which needs no transaction around it; {@code told} if its changes are logged. */
    public boolean isSingleStatement(WriteNode write, boolean told) {
        return new SingleStatement(dialect.dialect(), told).is(write);
    }

    /** Writes and answers with records; tells a log what is changed, null for none. */
    public <T> List<T> run(
            Returning write,
            TreeReader<T> reader,
            Statements statements,
            Savepoints savepoints,
            @Nullable ChangeLog changes) {
        return Path.of(write.model()).during(write, () -> {
            new ValueCheck(dialect).check(write);
            Sending sending = new SentStatements(statements, dialect);
            return new ReturningWrites<>(
                            parts(sending, savepoints, changes), new Answers<>(write, reader, reads, statements))
                    .run(write);
        });
    }

    /** Writes and answers with the number of records; tells a log what is changed, null for none. */
    public long run(Counting write, Statements statements, Savepoints savepoints, @Nullable ChangeLog changes) {
        return Path.of(write.model()).during(write, () -> {
            new ValueCheck(dialect).check(write);
            return new CountingWrites(parts(new SentStatements(statements, dialect), savepoints, changes)).run(write);
        });
    }

    /**
     * How a write would be run, as if every record that it names were there, but none of those that it connects or creates; asks
     * the database once a statement.
     */
    public Explanation explain(WriteNode write, Statements statements) {
        return Path.of(write.model()).during(write, () -> {
            new ValueCheck(dialect).check(write);
            Rehearsal rehearsal = new Rehearsal(dialect.dialect(), statements);
            WriteParts parts = parts(rehearsal, rehearsal, null);
            if (write instanceof Counting counting) {
                new CountingWrites(parts).run(counting);
            } else {
                Returning returning = (Returning) write;
                new ReturningWrites<>(parts, new RehearsedAnswers(returning, reads, statements, rehearsal))
                        .run(returning);
            }
            return rehearsal.explanation();
        });
    }

    private WriteParts parts(Sending statements, Savepoints savepoints, @Nullable ChangeLog changes) {
        return new WriteParts(statements, savepoints, texts, random, changes);
    }
}
