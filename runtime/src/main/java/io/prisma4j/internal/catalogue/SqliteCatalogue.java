package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Column;
import io.prisma4j.internal.catalogue.Catalogue.ForeignKey;
import io.prisma4j.internal.catalogue.Catalogue.Index;
import io.prisma4j.internal.catalogue.Catalogue.PrimaryKey;
import io.prisma4j.internal.catalogue.CatalogueBuilder.TableBuilder;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what one database of a SQLite connection has: {@code main}, or {@code temp}. */
final class SqliteCatalogue {
    private static final String TABLES =
            "%s.sqlite_master t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%%' ESCAPE '\\'";
    private static final String COLUMNS = """
            SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
              FROM (SELECT t.name FROM %1$s) t, pragma_table_xinfo(t.name, '%2$s') c ORDER BY t.name, c.cid""";
    private static final String INDEXES = """
            SELECT t.name, i.name, i."unique", x.name, x."desc", x.coll, (SELECT m.sql FROM %2$s.sqlite_master m WHERE m.type = 'index' AND m.name = i.name)
              FROM (SELECT t.name FROM %1$s) t, pragma_index_list(t.name, '%2$s') i, pragma_index_xinfo(i.name, '%2$s') x
             WHERE i.origin <> 'pk' AND x.key = 1 ORDER BY t.name, i.name, x.seqno""";
    private static final String FOREIGN_KEYS = """
            SELECT t.name, k.id, k."table", k."from", k."to", k.on_delete, k.on_update
              FROM (SELECT t.name FROM %1$s) t, pragma_foreign_key_list(t.name, '%2$s') k ORDER BY t.name, k.id, k.seq""";

    private final Statements statements;
    private final String database;
    private final CatalogueBuilder catalogue = new CatalogueBuilder();
    private final Map<String, SqliteTableText> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> primaryKeys = new LinkedHashMap<>();

    private SqliteCatalogue(Statements statements, String database) {
        this.statements = statements;
        this.database = database;
    }

    static Catalogue read(Statements statements, String database) {
        return new SqliteCatalogue(statements, database).read();
    }

    private Catalogue read() {
        query(
                "SELECT t.name, t.sql FROM %1$s",
                rows -> {
                    while (rows.next()) texts.put(rows.getString(1), new SqliteTableText(rows.getString(2)));
                });
        query(COLUMNS, this::columns);
        query(INDEXES, this::indexes);
        query(FOREIGN_KEYS, this::foreignKeys);
        texts.forEach((table, text) -> text.checks().forEach(catalogue.table(table)::check));
        return catalogue.build();
    }

    private void columns(ResultSet rows) throws SQLException {
        Map<String, Map<Integer, String>> keys = new LinkedHashMap<>();
        while (rows.next()) {
            String table = rows.getString(1);
            String name = rows.getString(2);
            boolean computed = rows.getInt(7) > 1;
            String byDefault = text(table).isNumbered(name) ? Catalogue.AUTOINCREMENT : rows.getString(5);
            catalogue
                    .table(table)
                    .column(new Column(name, type(rows.getString(3)), isNullable(rows), byDefault, computed));
            if (rows.getInt(6) > 0) {
                keys.computeIfAbsent(table, key -> new TreeMap<>()).put(rows.getInt(6), name);
            }
        }
        keys.forEach((table, columns) -> {
            primaryKeys.put(table, List.copyOf(columns.values()));
            catalogue.table(table).primaryKey(new PrimaryKey("", List.copyOf(columns.values())));
        });
    }

    private static boolean isNullable(ResultSet rows) throws SQLException {
        return rows.getInt(4) == 0;
    }

    /** SQLite does not mind case and white space. */
    private static String type(String type) {
        return type.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" ?([(),]) ?", "$1");
    }

    private void indexes(ResultSet rows) throws SQLException {
        Map<String, IndexRows> indexes = new LinkedHashMap<>();
        while (rows.next()) {
            IndexRows index = indexes.get(rows.getString(2));
            if (index == null) {
                index = new IndexRows(rows.getString(1), rows.getBoolean(3), rows.getString(7), new ArrayList<>());
                indexes.put(rows.getString(2), index);
            }
            index.add(rows.getString(4), rows.getBoolean(5), rows.getString(6));
        }
        indexes.forEach((name, index) -> catalogue.table(index.table()).index(index.of(name)));
    }

    private void foreignKeys(ResultSet rows) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, List<@Nullable String>> references = new LinkedHashMap<>();
        Map<String, KeyRow> keys = new LinkedHashMap<>();
        while (rows.next()) {
            String key = rows.getInt(2) + " " + rows.getString(1);
            keys.put(key, new KeyRow(rows.getString(1), rows.getString(3), rows.getString(6), rows.getString(7)));
            columns.computeIfAbsent(key, at -> new ArrayList<>()).add(rows.getString(4));
            references.computeIfAbsent(key, at -> new ArrayList<>()).add(rows.getString(5));
        }
        keys.forEach((key, row) -> {
            List<String> own = columns.getOrDefault(key, List.of());
            List<String> others = references.getOrDefault(key, List.of()).stream()
                    .filter(Objects::nonNull)
                    .toList();
            TableBuilder table = catalogue.table(row.table());
            table.foreignKey(new ForeignKey(
                    text(row.table()).foreignKeyName(own, row.target(), others),
                    own,
                    row.target(),
                    others.isEmpty() ? primaryKeys.getOrDefault(row.target(), List.of()) : others,
                    row.onDelete(),
                    row.onUpdate()));
        });
    }

    private SqliteTableText text(String table) {
        SqliteTableText text = texts.get(table);
        return text == null ? new SqliteTableText("") : text;
    }

    private void query(String sql, Rows read) {
        String tables = TABLES.formatted(database);
        statements.query(new SqlText(sql.formatted(tables, database), List.of()), rows -> {
            read.of(rows);
            return true;
        });
    }

    @FunctionalInterface
    private interface Rows {
        void of(ResultSet rows) throws SQLException;
    }

    private record KeyRow(String table, String target, String onDelete, String onUpdate) {}

    /** The columns of one index as they arrive; expressions and conditions are in its text only. */
    private record IndexRows(
            String table, boolean unique, @Nullable String sql, List<String> parts) {
        void add(@Nullable String column, boolean descending, String collation) {
            String part = column == null ? expression(parts.size()) : column;
            if (column != null && !collation.equalsIgnoreCase("BINARY")) part += " COLLATE " + collation;
            parts.add(column != null && descending ? part + " DESC" : part);
        }

        private String expression(int number) {
            return sql == null
                    ? ""
                    : String.join(
                            " ",
                            SqlTokens.split(SqlTokens.inParentheses(SqlTokens.of(sql), 0))
                                    .get(number));
        }

        Index of(String name) {
            return new Index(name, unique, "", parts, predicate());
        }

        private @Nullable String predicate() {
            if (sql == null) return null;
            List<String> tokens = SqlTokens.of(sql);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).equalsIgnoreCase("WHERE"))
                    return String.join(" ", tokens.subList(i + 1, tokens.size()));
            }
            return null;
        }
    }
}
