package io.prisma4j.internal.ddl;

import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.internal.sql.SqliteDecimal;
import io.prisma4j.schema.Check;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables and indexes of a SQLite database; foreign keys are part of their tables, which may name tables yet to come. */
final class SqliteDdl implements ProviderDdl {
    private final Defaults defaults = new Defaults();
    private final Indexes indexes = new Indexes(false, place -> place);

    @Override
    public List<SchemaObject> objects(Schema schema) {
        List<PairTable> pairs = PairTable.of(schema);
        List<SchemaObject> objects = new ArrayList<>();
        for (Model model : schema.models()) objects.add(table(model));
        for (PairTable pair : pairs) objects.add(table(pair));
        for (Model model : schema.models()) objects.addAll(indexes.of(model));
        for (PairTable pair : pairs) {
            objects.add(indexes.unique(pair));
            objects.add(indexes.second(pair));
        }
        return objects;
    }

    private SchemaObject table(Model model) {
        Optional<Key> primary = model.primaryKey();
        List<String> lines = new ArrayList<>();
        for (Column column : model.storedColumns()) lines.add(column(column, isWhole(primary, column)));
        primary.filter(key -> key.columns().size() > 1)
                .ifPresent(key -> lines.add("\n    PRIMARY KEY (" + Names.columns(key.columns(), ", ") + ")"));
        for (Relation relation : model.storedRelations()) {
            Relation.ForeignKey key = relation.foreignKey();
            if (key != null) lines.add("    " + foreignKey(relation, key));
        }
        for (Check check : model.checks()) lines.add("    " + Checks.clause(check));
        return table(model.table(), lines);
    }

    private static boolean isWhole(Optional<Key> primary, Column column) {
        return primary.map(key -> key.columns().equals(List.of(column))).orElse(false);
    }

    private String column(Column column, boolean primary) {
        if (column.autoincrement() && !primary) {
            throw new IllegalArgumentException("SQLite numbers only an @Id of one column, and " + column
                    + " is none; give it another default, or leave out the provider sqlite");
        }
        return "    " + Names.quote(column.column()) + " " + type(column)
                + (column.nullable() || column.list() ? "" : " NOT NULL")
                + (primary ? " PRIMARY KEY" : "")
                + (column.autoincrement() ? " AUTOINCREMENT" : "")
                + defaults.of(column);
    }

    private static String foreignKey(Relation relation, Relation.ForeignKey key) {
        return "CONSTRAINT " + Names.quote(key.constraint())
                + " FOREIGN KEY (" + Names.columns(key.columns(), ", ") + ") REFERENCES "
                + Names.quote(relation.target().table()) + " (" + Names.columns(relation.to(), ", ") + ") ON DELETE "
                + key.onDelete().sql() + " ON UPDATE " + key.onUpdate().sql();
    }

    private static SchemaObject table(PairTable pair) {
        List<String> lines = new ArrayList<>();
        for (PairTable.Side side : pair.sides()) {
            lines.add("    " + Names.quote(side.column()) + " " + type(side.key()) + " NOT NULL");
        }
        for (PairTable.Side side : pair.sides()) {
            lines.add("    CONSTRAINT " + Names.quote(pair.name().name() + "_" + side.column() + "_fkey")
                    + " FOREIGN KEY (" + Names.quote(side.column()) + ") REFERENCES "
                    + Names.quote(side.model().table()) + " ("
                    + Names.quote(side.key().column())
                    + ") ON DELETE CASCADE ON UPDATE CASCADE");
        }
        return table(pair.name().name(), lines);
    }

    private static SchemaObject table(String name, List<String> lines) {
        String create = "CREATE TABLE " + Names.quote(name) + " (\n" + String.join(",\n", lines) + "\n)";
        return new SchemaObject(Kind.TABLE, name, name, create);
    }

    private static String type(Column column) {
        String chosen = column.nativeType("sqlite");
        if (chosen != null) return chosen;
        if (column.list()) return "JSONB";
        return switch (column.type()) {
            case BOOLEAN -> "BOOLEAN";
            case SHORT, INT -> "INTEGER";
            case LONG -> column.autoincrement() ? "INTEGER" : "BIGINT";
            case FLOAT, DOUBLE -> "REAL";
            case DECIMAL -> "DECIMAL";
            case BYTES -> "BLOB";
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME -> "DATETIME";
            case LOCAL_DATE -> "DATE";
            case LOCAL_TIME -> "TIME";
            case JSON -> "JSONB";
            case STRING, UUID, URI, ENUM, RAW -> "TEXT";
        };
    }

    private static final class Defaults extends DefaultClause {
        @Override
        String now(ScalarType type) {
            return switch (type) {
                case LOCAL_DATE -> "CURRENT_DATE";
                case LOCAL_TIME -> "CURRENT_TIME";
                default -> "CURRENT_TIMESTAMP";
            };
        }

        /** As it is bound: a number that loses digits would be another. */
        @Override
        String decimal(Column column, BigDecimal value) {
            String chosen = column.nativeType("sqlite");
            if (chosen == null && !SqliteDecimal.isNumber(value)) return Names.text(SqliteDecimal.text(value));
            boolean text = chosen != null && chosen.equalsIgnoreCase("TEXT");
            return text ? Names.text(value.stripTrailingZeros().toPlainString()) : super.decimal(column, value);
        }

        @Override
        String list(Column column, List<String> texts) {
            return Names.text(texts.stream()
                    .map(text -> JsonElement.of(column.type(), text))
                    .collect(Collectors.joining(",", "[", "]")));
        }

        @Override
        String bytes(String hex) {
            return "X'" + hex + "'";
        }
    }
}
