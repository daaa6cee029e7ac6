package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Column;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names and texts as SQL writes them. */
public final class Names {
    private Names() {}

    /** A name, quoted. */
    public static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String columns(Collection<Column> columns, String separator) {
        return columns.stream().map(column -> quote(column.column())).collect(Collectors.joining(separator));
    }
}
