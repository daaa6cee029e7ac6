package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import java.math.BigDecimal;

/** Readers of numbers that the database computes. */
final class ColumnReaders {
    static final RowReader<Long> LONG = (row, at, loaded, slot) -> row.getLong(at);
    static final RowReader<Long> NULLABLE_LONG = (row, at, loaded, slot) -> Nulls.allowed(row.getNullableLong(at));
    static final RowReader<Double> NULLABLE_DOUBLE =
            (row, at, loaded, slot) -> Nulls.allowed(row.getNullableDouble(at));
    static final RowReader<BigDecimal> NULLABLE_DECIMAL =
            (row, at, loaded, slot) -> Nulls.allowed(row.getNullableDecimal(at));

    private ColumnReaders() {}
}
