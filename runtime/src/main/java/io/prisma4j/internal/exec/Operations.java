package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.ReadRun;
import io.prisma4j.internal.load.RecordStream;
import io.prisma4j.internal.sql.LockClause;
import io.prisma4j.internal.write.ChangeLog;
import io.prisma4j.internal.write.Savepoints;
import io.prisma4j.internal.write.WriteRun;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.StreamWork;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs trees on one connection. */
final class Operations {
    private final Database database;
    private final SqlErrors errors;
    private final ReadRun reads;
    private final WriteRun writes;
    private final Alarms alarms = new Alarms();

    Operations(Database database) {
        this.database = database;
        this.errors = new SqlErrors(database.dialect().dialect(), database.schema());
        this.reads = new ReadRun(database.dialect());
        this.writes = new WriteRun(database.dialect(), reads);
    }

    SqlErrors errors() {
        return errors;
    }

    JdbcStatements.ErrorReading rawErrors() {
        return (refused, statement, any) -> errors.raw(refused);
    }

    /** A connection, for which a transaction may have to wait so long; null for as long as the pool waits. */
    Lease borrow(@Nullable Duration maxWait) {
        try {
            return database.connections().borrow(maxWait);
        } catch (SQLException e) {
            throw errors.of(e);
        }
    }

    /** The statements of a connection, which must be done after so long from now; null for no end. */
    JdbcStatements statements(Lease lease, @Nullable Duration timeout) {
        Deadline deadline = Deadline.after(timeout, alarms);
        return new JdbcStatements(lease, database.dialect(), database.listener(), deadline, errors::of);
    }

    boolean isSingleStatement(WriteNode write) {
        return writes.isSingleStatement(write, database.commits() != null);
    }

    /** Where the changes of a transaction are collected; null if nobody wants to hear of them. */
    @Nullable
    PendingChanges pending() {
        CommitListener listener = database.commits();
        return listener == null ? null : new PendingChanges(listener);
    }

    LockClause locks() {
        return database.dialect().dialect().locks();
    }

    <T> List<T> read(Statements statements, ReadNode query, TreeReader<T> reader) {
        return reads.run(query, reader, statements);
    }

    Explanation explain(Statements statements, ReadNode query) {
        return reads.explain(query, statements);
    }

    Explanation explain(Statements statements, WriteNode write) {
        return writes.explain(write, statements);
    }

    /** Whether a stream needs a transaction around it. */
    boolean streamsInTransaction() {
        return database.dialect().dialect().transacting().partsNeedTransaction();
    }

    <T, A extends @Nullable Object, X extends Exception> A stream(
            Statements statements, ReadNode query, TreeReader<T> reader, StreamWork<T, A, X> work) throws X {
        try (RecordStream<T> records = reads.stream(query, reader, statements)) {
            return work.run(records.stream());
        }
    }

    <T> List<T> write(
            Statements statements,
            Savepoints savepoints,
            @Nullable ChangeLog changes,
            WriteNode.Returning write,
            TreeReader<T> reader) {
        return writes.run(write, reader, statements, savepoints, changes);
    }

    long write(Statements statements, Savepoints savepoints, @Nullable ChangeLog changes, WriteNode.Counting write) {
        return writes.run(write, statements, savepoints, changes);
    }
}
