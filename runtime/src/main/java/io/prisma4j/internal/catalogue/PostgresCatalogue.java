package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import io.prisma4j.internal.catalogue.Catalogue.Column;
import io.prisma4j.internal.catalogue.Catalogue.ForeignKey;
import io.prisma4j.internal.catalogue.Catalogue.Index;
import io.prisma4j.internal.catalogue.Catalogue.PrimaryKey;
import io.prisma4j.internal.catalogue.CatalogueBuilder.TableBuilder;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what one schema of a PostgreSQL database has, in one statement. */
final class PostgresCatalogue {
    /** The first existing schema of the search path. */
    static final String CURRENT = "to_regnamespace(quote_ident(current_schema()))";

    /** The session's own schema of temporary tables. */
    static final String TEMPORARY = "pg_my_temp_schema()";

    private static final String QUERY = """
            WITH place AS (SELECT %s AS oid),
            tables AS (SELECT c.oid, c.relname FROM pg_class c JOIN place ON c.relnamespace = place.oid WHERE c.relkind IN ('r', 'p')),
            actions(code, words) AS (VALUES ('a', 'NO ACTION'), ('r', 'RESTRICT'), ('c', 'CASCADE'), ('n', 'SET NULL'), ('d', 'SET DEFAULT'))
            SELECT 'TABLE' AS kind, t.relname::text AS owner, 0 AS number, t.relname::text AS name, ARRAY[]::text[] AS details, ARRAY[]::text[] AS more
              FROM tables t
            UNION ALL
            SELECT 'COLUMN', t.relname, a.attnum, a.attname,
                   ARRAY[format_type(a.atttypid, a.atttypmod), a.attnotnull::text, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text, a.attgenerated::text],
                   NULL
              FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            UNION ALL
            SELECT CASE k.contype WHEN 'p' THEN 'PRIMARY_KEY' WHEN 'f' THEN 'FOREIGN_KEY' ELSE 'CHECK' END, t.relname, 0, k.conname,
                   ARRAY[CASE WHEN r.relnamespace = place.oid THEN r.relname ELSE k.confrelid::regclass::text END,
                         deleted.words, updated.words, pg_get_expr(k.conbin, k.conrelid)]
                   || ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY c(num, n)
                              JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.num ORDER BY c.n),
                   ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY c(num, n)
                           JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.num ORDER BY c.n)
              FROM tables t CROSS JOIN place JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('p', 'f', 'c')
              LEFT JOIN pg_class r ON r.oid = k.confrelid
              LEFT JOIN actions deleted ON deleted.code = k.confdeltype::text
              LEFT JOIN actions updated ON updated.code = k.confupdtype::text
            UNION ALL
            SELECT 'INDEX', t.relname, 0, i.relname,
                   ARRAY[x.indisunique::text, m.amname, pg_get_expr(x.indpred, x.indrelid)],
                   ARRAY(SELECT pg_get_indexdef(x.indexrelid, n, true) || CASE WHEN o.opcdefault THEN '' ELSE ' ' || o.opcname END
                                || CASE x.indoption[n - 1] WHEN 1 THEN ' DESC NULLS LAST' WHEN 2 THEN ' NULLS FIRST' WHEN 3 THEN ' DESC' ELSE '' END
                           FROM generate_series(1, x.indnkeyatts) n JOIN pg_opclass o ON o.oid = x.indclass[n - 1] ORDER BY n)
              FROM tables t JOIN pg_index x ON x.indrelid = t.oid AND x.indisvalid AND NOT x.indisprimary
              JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
            UNION ALL
            SELECT 'ENUM', '', 0, e.typname, ARRAY[]::text[],
                   ARRAY(SELECT l.enumlabel::text FROM pg_enum l WHERE l.enumtypid = e.oid ORDER BY l.enumsortorder)
              FROM pg_type e JOIN place ON e.typnamespace = place.oid WHERE e.typtype = 'e'
            ORDER BY 2, 3, 4""";

    private final CatalogueBuilder catalogue = new CatalogueBuilder();
    private final Statements statements;

    PostgresCatalogue(Statements statements) {
        this.statements = statements;
    }

    /**
     * All tables and enum types of a schema.
     *
     * @param schema SQL for its number
     */
    static Catalogue read(Statements statements, String schema) {
        return new PostgresCatalogue(statements).add(schema, "", text -> text).build();
    }

    /**
     * Adds all tables and enum types of a schema.
     *
     * @param schema SQL for its number
     * @param prefix what stands before the names of its tables and enum types
     * @param words what is made of each text of the catalogue
     */
    PostgresCatalogue add(String schema, String prefix, UnaryOperator<String> words) {
        statements.query(new SqlText(QUERY.formatted(schema), List.of()), rows -> {
            Reading reading = new Reading(prefix, words);
            while (rows.next()) reading.add(rows);
            return true;
        });
        return this;
    }

    Catalogue build() {
        return catalogue.build();
    }

    /** The rows of one schema. */
    private final class Reading {
        private final String prefix;
        private final UnaryOperator<String> words;

        private Reading(String prefix, UnaryOperator<String> words) {
            this.prefix = prefix;
            this.words = words;
        }

        private void add(ResultSet rows) throws SQLException {
            String name = rows.getString(4);
            List<@Nullable String> details = strings(rows.getArray(5));
            details.replaceAll(text -> text == null ? null : words.apply(text));
            if (rows.getString(1).equals("ENUM")) {
                catalogue.enumType(prefix + name, names(rows.getArray(6)));
                return;
            }
            TableBuilder table = catalogue.table(prefix + rows.getString(2));
            switch (rows.getString(1)) {
                case "COLUMN" -> table.column(column(name, details));
                case "PRIMARY_KEY" -> table.primaryKey(new PrimaryKey(name, columns(details)));
                case "CHECK" -> table.check(new Check(name, text(details.get(3))));
                case "INDEX" -> table.index(index(name, details, names(rows.getArray(6))));
                case "FOREIGN_KEY" ->
                    table.foreignKey(new ForeignKey(
                            name,
                            columns(details),
                            text(details.get(0)),
                            names(rows.getArray(6)),
                            text(details.get(1)),
                            text(details.get(2))));
                default -> {
                    // the row of a table says no more than that there is one
                }
            }
        }
    }

    private static Column column(String name, List<@Nullable String> details) {
        String byDefault = details.get(2);
        boolean computed = !text(details.get(4)).isEmpty();
        return new Column(
                name,
                text(details.get(0)),
                !text(details.get(1)).equals("true"),
                computed ? "generated as " + byDefault : byDefault(byDefault, text(details.get(3))),
                computed);
    }

    /** A serial column and one that is an identity by default number rows alike. */
    private static @Nullable String byDefault(@Nullable String expression, String identity) {
        if (identity.equals("d")) return Catalogue.AUTOINCREMENT;
        if (identity.equals("a")) return "generated always as identity";
        return expression != null && expression.startsWith("nextval(") ? Catalogue.AUTOINCREMENT : expression;
    }

    private static Index index(String name, List<@Nullable String> details, List<String> parts) {
        return new Index(name, text(details.get(0)).equals("true"), text(details.get(1)), parts, details.get(2));
    }

    /** Those of a constraint, after what else is said of it. */
    private static List<String> columns(List<@Nullable String> details) {
        return details.subList(4, details.size()).stream()
                .map(PostgresCatalogue::text)
                .toList();
    }

    private static List<String> names(@Nullable Array array) throws SQLException {
        return strings(array).stream().map(PostgresCatalogue::text).toList();
    }

    private static List<@Nullable String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((@Nullable String[]) array.getArray());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
