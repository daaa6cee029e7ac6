package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What SQLite keeps only as the text of the statement that made a table: names of foreign keys, checks, and who numbers rows. */
final class SqliteTableText {
    private final Map<List<String>, String> foreignKeyNames = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();

    SqliteTableText(String create) {
        List<String> tokens = SqlTokens.of(create);
        for (List<String> part : SqlTokens.split(SqlTokens.inParentheses(tokens, 0))) read(part);
    }

    /** The name of the foreign key of these columns; empty if it has none. */
    String foreignKeyName(List<String> columns) {
        return foreignKeyNames.getOrDefault(columns, "");
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
        for (int i = 0, depth = 0; i < part.size(); i++) {
            String token = part.get(i);
            if (token.equals("(")) depth++;
            if (token.equals(")")) depth--;
            if (depth > 0) continue;
            if (is(token, "CONSTRAINT")) name = SqlTokens.name(part.get(++i));
            else if (is(token, "CHECK")) name = check(name, SqlTokens.inParentheses(part, i));
            else if (is(token, "FOREIGN")) foreignKeyNames.put(names(SqlTokens.inParentheses(part, i)), name);
            else if (is(token, "REFERENCES")) foreignKeyNames.putIfAbsent(List.of(SqlTokens.name(part.get(0))), name);
            else if (is(token, "AUTOINCREMENT")) numbered.add(SqlTokens.name(part.get(0)));
        }
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
