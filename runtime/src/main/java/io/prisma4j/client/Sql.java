package io.prisma4j.client;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of SQL written by hand, with its values. A piece may be a value of another one: it then stands in the place of that one's
 * {@code ?}, and its values are bound in their order. Immutable, and independent of a client.
 *
 * <pre>{@code
 * Sql recent = Sql.of("\"createdAt\" > ?", since);
 * Sql mine = author == null ? Sql.empty() : Sql.of("AND \"authorId\" = ?", author);
 * prisma.queryRaw(Sql.of("SELECT * FROM \"Post\" WHERE ? ?", recent, mine)).as(PostTable.MODEL, PostTable::read);
 * }</pre>
 *
 * <p>Text is a constant of the program, so that nothing a user has typed becomes a part of it: Error Prone reports where it is not.
 * What a {@code ?} in a text, a comment or a quoted name means, it means there; the operators of PostgreSQL that have a question mark
 * are written with two ({@code ??}, {@code ??|}).
 */
public final class Sql {
    private static final Sql EMPTY = new Sql(new Text("", List.of()));
    private final Part part;

    private Sql(Part part) {
        this.part = part;
    }

    /** What a piece consists of. */
    sealed interface Part permits Text, Name, Joined {}

    record Text(String sql, List<@Nullable Object> values) implements Part {
        @Override
        public String toString() {
            return sql;
        }
    }

    record Name(List<String> path) implements Part {
        @Override
        public String toString() {
            return path.stream()
                    .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining("."));
        }
    }

    record Joined(List<@Nullable Object> parts, String separator) implements Part {
        @Override
        public String toString() {
            return String.join(
                    separator,
                    parts.stream()
                            .map(part -> part instanceof Sql ? part.toString() : "?")
                            .toList());
        }
    }

    /**
     * A text and its values, one for each {@code ?}; a value may be another piece.
     *
     * @param values may be null, each of a type that a field of a model may have, an enum's constant, a collection of these, or a piece
     * @throws NullPointerException if there is no text
     */
    @SuppressWarnings("exports") // users need not have that annotation
    public static Sql of(@CompileTimeConstant String sql, @Nullable Object... values) {
        return unsafe(sql, values);
    }

    /**
     * Values or pieces, with commas between them: {@code Sql.of("id IN (?)", Sql.join(ids))}.
     *
     * @throws IllegalArgumentException if there is nothing to join: a list without elements is an error in SQL
     */
    public static Sql join(Collection<? extends @Nullable Object> parts) {
        return join(parts, ", ");
    }

    /**
     * Values or pieces with a text between them: {@code Sql.join(conditions, " AND ")}.
     *
     * @throws IllegalArgumentException if there is nothing to join
     */
    @SuppressWarnings("exports") // users need not have that annotation
    public static Sql join(Collection<? extends @Nullable Object> parts, @CompileTimeConstant String separator) {
        Objects.requireNonNull(separator, "separator");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is nothing to join; use Sql.empty(), or a condition that is never true");
        }
        return new Sql(new Joined(Collections.unmodifiableList(new ArrayList<>(parts)), separator));
    }

    /**
     * A name in quotes: of a column, of a table, of a table in a schema. It may be made at run time, but whoever may choose it may
     * read or write that column or table.
     *
     * <pre>{@code
     * Sql.of("SELECT * FROM ? ORDER BY ?", Sql.identifier("crm", "Contact"), Sql.identifier(column))
     * }</pre>
     *
     * @param path the name, after those of what it belongs to
     * @throws IllegalArgumentException if there is no name, or an empty one, or one with the character 0
     */
    public static Sql identifier(String... path) {
        List<String> names = List.of(path);
        if (names.isEmpty()) throw new IllegalArgumentException("an identifier is given by one name at least");
        for (String name : names) {
            if (name.isEmpty()) throw new IllegalArgumentException("the name of an identifier is empty");
            if (name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        "the name of an identifier has the character 0, which no database takes");
            }
        }
        return new Sql(new Name(names));
    }

    /** Nothing: for a part of a statement that may be left out. */
    public static Sql empty() {
        return EMPTY;
    }

    /**
     * A text that is made at run time, and its values. Never put into it what a user has typed: whatever it says is executed.
     *
     * @throws NullPointerException if there is no text
     */
    public static Sql unsafe(String sql, @Nullable Object... values) {
        Objects.requireNonNull(sql, "sql");
        return new Sql(new Text(sql, given(values)));
    }

    /** The values; null in place of all is one value, as it is meant by who writes it without a cast. */
    private static List<@Nullable Object> given(@Nullable Object @Nullable [] values) {
        if (values == null) return Collections.singletonList(null);
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
    }

    Part part() {
        return part;
    }

    /** The text, without values; names are quoted as most databases do. */
    @Override
    public String toString() {
        return part.toString();
    }
}
