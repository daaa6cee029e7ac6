package everything;

import io.prisma4j.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A script of DDL taken apart, so that it can be written again without a piece of it, or with another in its place. */
record Ddl(List<Piece> pieces) {
    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE \"([^\"]+)\" \\(\n(.*)\n\\)");
    private static final Pattern ENUM = Pattern.compile("CREATE TYPE \"([^\"]+)\" .*");
    private static final Pattern INDEX =
            Pattern.compile("CREATE (?:UNIQUE )?INDEX \"([^\"]+)\" ON \"([^\"]+)\"[^(]*\\((.*?)\\)");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE \"([^\"]+)\" ADD (CONSTRAINT .*)");
    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT \"([^\"]+)\" .*");
    private static final Pattern KEY = Pattern.compile("(?:PRIMARY|FOREIGN) KEY \\(([^)]*)\\)");
    private static final Pattern REFERENCES = Pattern.compile("REFERENCES \"([^\"]+)\" ?\\(([^)]*)\\)");

    /**
     * What the script makes: a table without its lines, a line of one, or a statement.
     *
     * @param object what a difference calls it
     * @param table the table that it is or belongs to; empty for an enum type
     */
    record Piece(Kind kind, String object, String table, String text) {
        Piece as(String other) {
            return new Piece(kind, object, table, other);
        }

        /** A column's own name. */
        String name() {
            return object.substring(object.indexOf('.') + 1);
        }

        boolean isLine() {
            return text.startsWith("    ");
        }

        private List<String> columns() {
            if (kind == Kind.COLUMN) return text.contains(" PRIMARY KEY") ? List.of(name()) : List.of();
            Matcher found = (kind == Kind.INDEX ? INDEX : KEY).matcher(text);
            return found.find() ? names(found.group(kind == Kind.INDEX ? 3 : 1)) : List.of();
        }

        private boolean refersTo(Piece other) {
            Matcher found = REFERENCES.matcher(text);
            if (!found.find() || !found.group(1).equals(other.table)) return false;
            return switch (other.kind) {
                case TABLE -> true;
                case COLUMN -> names(found.group(2)).contains(other.name());
                case PRIMARY_KEY, INDEX -> names(found.group(2)).equals(other.columns());
                default -> false;
            };
        }

        /** Whether this cannot be there without the other. */
        private boolean needs(Piece other) {
            if (this == other) return false;
            return switch (other.kind) {
                case TABLE -> table.equals(other.table) || refersTo(other);
                case ENUM -> kind == Kind.COLUMN && text.contains("\"" + other.object + "\"");
                case COLUMN ->
                    refersTo(other)
                            || (kind != Kind.COLUMN
                                    && table.equals(other.table)
                                    && columns().contains(other.name()));
                default -> refersTo(other);
            };
        }

        private static List<String> names(String list) {
            return Arrays.stream(list.split(", ?"))
                    .map(name -> name.replaceAll("^\"([^\"]+)\".*", "$1"))
                    .toList();
        }

        @Override
        public String toString() {
            return kind + " " + object;
        }
    }

    static Ddl of(String script) {
        List<Piece> pieces = new ArrayList<>();
        for (String statement : script.replaceAll("(?m)^--.*\n", "").split(";\\s*\n")) {
            add(statement.strip(), pieces);
        }
        return new Ddl(List.copyOf(pieces));
    }

    private static void add(String sql, List<Piece> pieces) {
        Matcher table = TABLE.matcher(sql);
        Matcher type = ENUM.matcher(sql);
        Matcher index = INDEX.matcher(sql);
        Matcher added = ADDED.matcher(sql);
        if (table.matches()) {
            String name = table.group(1);
            pieces.add(new Piece(Kind.TABLE, name, name, "CREATE TABLE \"" + name + "\""));
            table.group(2).lines().filter(line -> !line.isBlank()).forEach(line -> pieces.add(line(name, line)));
        } else if (type.matches()) {
            pieces.add(new Piece(Kind.ENUM, type.group(1), "", sql));
        } else if (index.lookingAt()) {
            pieces.add(new Piece(Kind.INDEX, index.group(2) + "." + index.group(1), index.group(2), sql));
        } else if (added.matches()) {
            pieces.add(constraint(added.group(1), added.group(2), sql));
        } else {
            throw new IllegalArgumentException("an unknown kind of statement: " + sql);
        }
    }

    private static Piece line(String table, String line) {
        String text = line.replaceAll(",$", "");
        String content = text.strip();
        if (content.startsWith("CONSTRAINT")) return constraint(table, content, text);
        if (content.startsWith("PRIMARY KEY")) return new Piece(Kind.PRIMARY_KEY, table, table, text);
        return new Piece(Kind.COLUMN, table + "." + content.split("\"")[1], table, text);
    }

    private static Piece constraint(String table, String content, String text) {
        Matcher name = CONSTRAINT.matcher(content);
        if (!name.matches()) throw new IllegalArgumentException("a constraint without a name: " + content);
        Kind kind = content.contains("FOREIGN KEY")
                ? Kind.FOREIGN_KEY
                : content.contains("PRIMARY KEY") ? Kind.PRIMARY_KEY : Kind.CHECK;
        return new Piece(kind, table + "." + name.group(1), table, text);
    }

    List<Piece> of(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind == kind).toList();
    }

    /** A piece, and all that cannot be there without it. */
    Set<Piece> with(Piece piece) {
        Set<Piece> all = new LinkedHashSet<>(Set.of(piece));
        boolean grew = true;
        while (grew) {
            grew = all.addAll(pieces.stream()
                    .filter(one -> all.stream().anyMatch(one::needs))
                    .toList());
        }
        return all;
    }

    Ddl without(Set<Piece> dropped) {
        return new Ddl(pieces.stream().filter(piece -> !dropped.contains(piece)).toList());
    }

    Ddl with(Piece piece, String text) {
        return new Ddl(
                pieces.stream().map(one -> one == piece ? piece.as(text) : one).toList());
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind == Kind.TABLE) {
                statements.add(piece.text
                        + pieces.stream()
                                .filter(line -> line.isLine() && line.table.equals(piece.table))
                                .map(Piece::text)
                                .collect(Collectors.joining(",\n", " (\n", "\n)")));
            } else if (!piece.isLine()) {
                statements.add(piece.text);
            }
        }
        return statements;
    }
}
