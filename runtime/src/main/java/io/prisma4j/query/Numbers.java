package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;

/**
 * A type of numbers that the database computes.
 *
 * @param type how the database calculates
 * @param reader reads one, or null
 * @param <N> the type
 */
record Numbers<N extends Number>(ScalarType type, RowReader<N> reader) {
    static final Numbers<Long> COUNT = new Numbers<>(ScalarType.LONG, ColumnReaders.LONG);
    static final Numbers<Long> LONG = new Numbers<>(ScalarType.LONG, ColumnReaders.NULLABLE_LONG);
    static final Numbers<Double> DOUBLE = new Numbers<>(ScalarType.DOUBLE, ColumnReaders.NULLABLE_DOUBLE);
    static final Numbers<BigDecimal> DECIMAL = new Numbers<>(ScalarType.DECIMAL, ColumnReaders.NULLABLE_DECIMAL);

    Value value(Number number) {
        return Value.number(number, type);
    }

    /** A whole number as one of this type. */
    Value whole(long number) {
        return switch (type) {
            case DOUBLE -> value((double) number);
            case DECIMAL -> value(BigDecimal.valueOf(number));
            default -> value(number);
        };
    }
}
