package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.WrittenRows;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import java.util.List;

/** Answers whose related records are loaded when everything is written; the rows themselves are not read again. */
final class RelatedCapture<T> extends Capture<T> {
    private final WrittenRows rows;
    private final TreeReader<T> reader;
    private final Statements statements;

    RelatedCapture(List<Column> columns, WrittenRows rows, TreeReader<T> reader, Statements statements) {
        super(columns);
        this.rows = rows;
        this.reader = reader;
        this.statements = statements;
    }

    @Override
    protected void add(ResultRow row) {
        rows.take(row);
    }

    @Override
    List<T> taken() {
        return rows.records(reader, statements);
    }
}
