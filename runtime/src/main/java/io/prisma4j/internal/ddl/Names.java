package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.TableName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names and texts as SQL writes them. */
public final class Names {
    private Names() {}

    /** A name, quoted. */
    public static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name of what may be in a schema of its own, quoted. */
    public static String quote(TableName name) {
        return name.schema().isEmpty() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** A text, quoted. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String columns(Collection<Column> columns, String separator) {
        return columns.stream().map(column -> quote(column.column())).collect(Collectors.joining(separator));
    }
}
