package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What SQLite keeps only as the text of the statement that made a table: names of foreign keys, checks, and who numbers rows. */
final class SqliteTableText {
    private final Map<ForeignKeyText, String> foreignKeyNames = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();

    SqliteTableText(String create) {
        List<String> tokens = SqlTokens.of(create);
        for (List<String> part : SqlTokens.split(SqlTokens.inParentheses(tokens, 0))) read(part);
    }

    /** What tells a foreign key from the others of its table; one that names no column of the target refers to its primary key. */
    private record ForeignKeyText(List<String> columns, String target, List<String> references) {}

    /** The name of the foreign key of these columns to others, as they are written; empty if it has none. */
    String foreignKeyName(List<String> columns, String target, List<String> references) {
        return foreignKeyNames.getOrDefault(new ForeignKeyText(columns, target, references), "");
    }

    /** The checks; a nameless one is called by its condition. */
    List<Check> checks() {
        return checks;
    }

    boolean isNumbered(String column) {
        return numbered.contains(column);
    }

    /** A column with its constraints, or a constraint of the table. */
    private void read(List<String> part) {
        String name = "";
        List<String> columns = List.of(SqlTokens.name(part.get(0)));
        for (int i = 0, depth = 0; i < part.size(); i++) {
            String token = part.get(i);
            if (token.equals("(")) depth++;
            if (token.equals(")")) depth--;
            if (depth > 0) continue;
            if (is(token, "CONSTRAINT")) name = SqlTokens.name(part.get(++i));
            else if (is(token, "CHECK")) name = check(name, SqlTokens.inParentheses(part, i));
            else if (is(token, "FOREIGN")) columns = names(SqlTokens.inParentheses(part, i));
            else if (is(token, "REFERENCES")) foreignKeyNames.put(foreignKey(columns, part, i + 1), name);
            else if (is(token, "AUTOINCREMENT")) numbered.add(SqlTokens.name(part.get(0)));
        }
    }

    private static ForeignKeyText foreignKey(List<String> columns, List<String> part, int target) {
        boolean named = target + 1 < part.size() && part.get(target + 1).equals("(");
        List<String> references = named ? names(SqlTokens.inParentheses(part, target)) : List.of();
        return new ForeignKeyText(columns, SqlTokens.name(part.get(target)), references);
    }

    private String check(String name, List<String> condition) {
        String text = String.join(" ", condition);
        checks.add(new Check(name.isEmpty() ? text : name, text));
        return "";
    }

    private static List<String> names(List<String> tokens) {
        return SqlTokens.split(tokens).stream()
                .map(part -> SqlTokens.name(part.get(0)))
                .toList();
    }

    private static boolean is(String token, String word) {
        return token.equalsIgnoreCase(word);
    }
}
