package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Selection;

/**
 * What is read of each row, and the reader that makes a value of it. For generated code.
 *
 * @param <T> the value
 */
public record Reading<T>(Selection selection, TreeReader<T> reader) {
    /** A single value. */
    static <T> Reading<T> of(Expression expression, RowReader<T> reader) {
        return new Reading<>(new Selection.One(expression), TreeReader.of(reader));
    }

    /** The same, with another value made of the one that was read. */
    <S> Reading<S> read(RowReader<S> other) {
        return new Reading<>(selection, new TreeReader<>(other, reader.slots()));
    }
}
