package io.prisma4j.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A DDL script as its objects: each table, column, key, index and enum type under its name, whatever their order and white space. */
public final class DdlObjects {
    private static final Pattern ENUM = Pattern.compile("CREATE TYPE (\\S+) AS (.*)");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\S+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("CREATE (UNIQUE )?INDEX (\\S+) (.*)");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) (.*)");
    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT (\\S+) (.*)");
    private static final Pattern SCHEMA = Pattern.compile("CREATE SCHEMA IF NOT EXISTS \\S+");
    private final Map<String, String> objects = new TreeMap<>();

    private DdlObjects() {}

    /** The definition of each object by its kind and name: {@code column "User"."email"} is {@code TEXT NOT NULL}. */
    public static Map<String, String> of(String script) {
        DdlObjects reading = new DdlObjects();
        for (String statement : script.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
            if (!statement.isBlank()) reading.statement(statement.strip());
        }
        return reading.objects;
    }

    private void statement(String sql) {
        if (SCHEMA.matcher(sql).matches()) return;
        Matcher table = TABLE.matcher(sql);
        Matcher type = ENUM.matcher(sql);
        Matcher index = INDEX.matcher(sql);
        Matcher added = ADDED.matcher(sql);
        if (table.matches()) table(table.group(1), table.group(2));
        else if (type.matches()) put("enum " + type.group(1), type.group(2));
        else if (index.matches()) put("index " + index.group(2), index.group(1) == null ? index.group(3) : sql);
        else if (added.matches()) put("constraint " + added.group(1) + "." + added.group(2), added.group(3));
        else throw new IllegalArgumentException("an unknown kind of statement: " + sql);
    }

    private void table(String table, String content) {
        put("table " + table, "");
        for (String line : content.lines().map(String::strip).toList()) {
            if (line.isEmpty()) continue;
            String part = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            Matcher constraint = CONSTRAINT.matcher(part);
            if (constraint.matches()) put("constraint " + table + "." + constraint.group(1), constraint.group(2));
            else if (part.startsWith("PRIMARY KEY")) put("primary key " + table, part);
            else
                put(
                        "column " + table + "." + part.substring(0, part.indexOf(' ')),
                        part.substring(part.indexOf(' ') + 1));
        }
    }

    private void put(String name, String definition) {
        if (objects.put(name, definition) != null) throw new IllegalArgumentException("twice: " + name);
    }
}
