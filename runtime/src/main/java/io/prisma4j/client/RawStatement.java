package io.prisma4j.client;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.sql.Marks;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement that is put together of pieces written by hand, for one database. */
final class RawStatement {
    /** Next to these no two words, operators or quotes can become one. */
    private static final String APART = " \t\r\n(),.;[]";

    private final JdbcDialect jdbc;
    private final RawValues values;
    private final StringBuilder sql = new StringBuilder();
    private final List<Value> bound = new ArrayList<>();
    private boolean seam;

    private RawStatement(JdbcDialect jdbc) {
        this.jdbc = jdbc;
        this.values = new RawValues(jdbc);
    }

    /**
     * The whole statement.
     *
     * @throws io.prisma4j.error.InvalidQueryException if a text has more or fewer marks than values (P1016)
     */
    static SqlText of(Sql sql, JdbcDialect jdbc) {
        RawStatement statement = new RawStatement(jdbc);
        statement.add(sql.part());
        return new SqlText(statement.sql.toString(), statement.bound);
    }

    private void add(Sql.Part part) {
        if (part instanceof Sql.Text text) text(text.sql(), text.values());
        else if (part instanceof Sql.Name name) append(quoted(name.path()));
        else if (part instanceof Sql.Joined joined) joined(joined);
    }

    private void text(String text, List<@Nullable Object> given) {
        List<Integer> marks = jdbc.dialect().marks().in(text);
        if (marks.size() != given.size()) throw miscounted(text, marks.size(), given.size());
        int from = 0;
        for (int i = 0; i < given.size(); i++) {
            append(text.substring(from, marks.get(i)));
            value(given.get(i), i, text);
            from = marks.get(i) + 1;
        }
        append(text.substring(from));
        if (text.contains("--")) sql.append('\n');
    }

    private void joined(Sql.Joined joined) {
        for (int i = 0; i < joined.parts().size(); i++) {
            if (i > 0) text(joined.separator(), List.of());
            seam = true;
            value(joined.parts().get(i), i, joined.toString());
            seam = true;
        }
    }

    private void value(@Nullable Object value, int index, String text) {
        if (value instanceof Sql piece) {
            seam = true;
            add(piece.part());
            seam = true;
        } else {
            append("?");
            bound.add(values.value(value, index, text));
        }
    }

    /** Adds a text, with a space where it would otherwise grow together with one that was written apart from it. */
    private void append(String text) {
        if (text.isEmpty()) return;
        if (seam && !sql.isEmpty() && !isApart(sql.charAt(sql.length() - 1)) && !isApart(text.charAt(0)))
            sql.append(' ');
        sql.append(text);
        seam = false;
    }

    private static boolean isApart(char c) {
        return APART.indexOf(c) >= 0;
    }

    private String quoted(List<String> path) {
        return path.stream().map(jdbc.dialect()::quote).collect(Collectors.joining("."));
    }

    private static RuntimeException miscounted(String text, int marks, int given) {
        String fix = "; give one value for each mark";
        if (given == 0) fix = "; give a value for each, and write ?? for an operator that has a question mark";
        else if (marks == 0) fix = "; write ? where a value belongs, outside of quotes and comments";
        return Marks.wrong(text, "has " + counted(marks, "mark") + " and is given " + counted(given, "value") + fix);
    }

    private static String counted(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }
}
