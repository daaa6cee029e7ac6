package io.prisma4j.run;

import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs query and write trees on one database: on connections of a pool, or on the one connection of a transaction. Every method
 * throws a {@code PrismaException} for what the database, or the check of a tree before any statement, refuses.
 */
public interface Runner {
    /** The rows that a query answers with, each made by the reader. */
    <T> List<T> read(ReadNode query, TreeReader<T> reader);

    /**
     * Gives the rows that a query answers with to the work, each made by the reader when the work asks for it; what the work
     * answers with.
     *
     * @throws X what the work throws, as it was thrown
     */
    <T, A extends @Nullable Object, X extends Exception> A stream(
            ReadNode query, TreeReader<T> reader, StreamWork<T, A, X> work) throws X;

    /** How a query would be run. */
    Explanation explain(ReadNode query);

    /** How a write would be run, as far as that is known before. */
    Explanation explain(WriteNode write);

    /** Writes and answers with records; one for a write of a single record. */
    <T> List<T> write(WriteNode.Returning write, TreeReader<T> reader);

    /** Writes and answers with the number of records created, changed or deleted. */
    long write(WriteNode.Counting write);
}
