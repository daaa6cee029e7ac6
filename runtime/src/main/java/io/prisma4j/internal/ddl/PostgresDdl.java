package io.prisma4j.internal.ddl;

import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import io.prisma4j.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enum types, tables, indexes and, after all tables, the foreign keys of a PostgreSQL schema. */
final class PostgresDdl implements ProviderDdl {
    private static final String CASCADE = " ON DELETE CASCADE ON UPDATE CASCADE";
    private final Defaults defaults = new Defaults();
    private final UnaryOperator<TableName> places;
    private final Indexes indexes;

    /**
     * @param places where what is named is made: there, or in a schema that stands for its own
     */
    PostgresDdl(UnaryOperator<TableName> places) {
        this.places = places;
        this.indexes = new Indexes(true, places);
    }

    @Override
    public List<SchemaObject> objects(Schema schema) {
        List<PairTable> pairs = PairTable.of(schema);
        List<SchemaObject> objects = new ArrayList<>();
        for (String name : schemas(schema)) objects.add(schema(name));
        for (EnumType type : enums(schema)) objects.add(type(type));
        for (Model model : schema.models()) objects.add(table(model));
        for (PairTable pair : pairs) objects.add(table(pair));
        for (Model model : schema.models()) objects.addAll(indexes.of(model));
        for (PairTable pair : pairs) objects.add(indexes.second(pair));
        for (Model model : schema.models()) objects.addAll(foreignKeys(model));
        for (PairTable pair : pairs) objects.addAll(foreignKeys(pair));
        return objects;
    }

    private static Iterable<EnumType> enums(Schema schema) {
        Map<String, EnumType> types = new TreeMap<>();
        for (Model model : schema.models()) {
            for (Column column : model.storedColumns()) {
                EnumType type = column.enumType();
                if (type != null) types.put(name(type).toString(), type);
            }
        }
        return types.values();
    }

    /** Those that tables and enum types say that they are in. */
    private static Set<String> schemas(Schema schema) {
        Set<String> names = new TreeSet<>();
        for (EnumType type : enums(schema)) names.add(type.schema());
        for (Model model : schema.models()) names.add(model.tableName().schema());
        for (PairTable pair : PairTable.of(schema)) names.add(pair.name().schema());
        names.remove("");
        return names;
    }

    private SchemaObject schema(String name) {
        String made = places.apply(new TableName(name, "")).schema();
        return new SchemaObject(Kind.SCHEMA, "", name, "CREATE SCHEMA IF NOT EXISTS " + Names.quote(made));
    }

    private static TableName name(EnumType type) {
        return new TableName(type.schema(), type.name());
    }

    private String placed(TableName name) {
        return Names.quote(places.apply(name));
    }

    private SchemaObject type(EnumType type) {
        String labels = type.labels().stream().map(Names::text).collect(Collectors.joining(", "));
        String create = "CREATE TYPE " + placed(name(type)) + " AS ENUM (" + labels + ")";
        return new SchemaObject(Kind.ENUM, "", name(type).toString(), create);
    }

    private SchemaObject table(Model model) {
        String columns = model.storedColumns().stream().map(this::column).collect(Collectors.joining(",\n"));
        String constraints = Stream.concat(
                        model.primaryKey().map(PostgresDdl::primaryKey).stream(),
                        model.checks().stream().map(check -> "    " + Checks.clause(check)))
                .collect(Collectors.joining(",\n"));
        return table(model.tableName(), columns + (constraints.isEmpty() ? "" : ",\n\n" + constraints));
    }

    private String column(Column column) {
        return "    " + Names.quote(column.column()) + " " + (column.autoincrement() ? serial(column) : type(column))
                + (column.nullable() || column.list() ? "" : " NOT NULL") + defaults.of(column);
    }

    private static String primaryKey(Key key) {
        return primaryKey(key.constraint(), Names.columns(key.columns(), ","));
    }

    private static String primaryKey(String name, String columns) {
        return "    CONSTRAINT " + Names.quote(name) + " PRIMARY KEY (" + columns + ")";
    }

    private SchemaObject table(PairTable pair) {
        String columns = pair.sides().stream()
                .map(side -> "    " + Names.quote(side.column()) + " " + type(side.key()) + " NOT NULL")
                .collect(Collectors.joining(",\n"));
        return table(pair.name(), columns + ",\n\n" + primaryKey(pair.name().name() + "_AB_pkey", "\"A\",\"B\""));
    }

    private SchemaObject table(TableName name, String content) {
        String create = "CREATE TABLE " + placed(name) + " (\n" + content + "\n)";
        return new SchemaObject(Kind.TABLE, name.toString(), name.toString(), create);
    }

    private List<SchemaObject> foreignKeys(Model model) {
        List<SchemaObject> keys = new ArrayList<>();
        for (Relation relation : model.storedRelations()) {
            Relation.ForeignKey key = relation.foreignKey();
            if (key == null) continue;
            String references = placed(relation.target().tableName()) + "(" + Names.columns(relation.to(), ", ") + ")";
            String actions = " ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                    + key.onUpdate().sql();
            keys.add(foreignKey(
                    model.tableName(), key.constraint(), Names.columns(key.columns(), ", "), references + actions));
        }
        return keys;
    }

    private List<SchemaObject> foreignKeys(PairTable pair) {
        return pair.sides().stream()
                .map(side -> foreignKey(
                        pair.name(),
                        pair.name().name() + "_" + side.column() + "_fkey",
                        Names.quote(side.column()),
                        placed(side.model().tableName()) + "("
                                + Names.quote(side.key().column()) + ")" + CASCADE))
                .toList();
    }

    private SchemaObject foreignKey(TableName table, String name, String columns, String references) {
        String create = "ALTER TABLE " + placed(table) + " ADD CONSTRAINT " + Names.quote(name) + " FOREIGN KEY ("
                + columns + ") REFERENCES " + references;
        return new SchemaObject(Kind.FOREIGN_KEY, table.toString(), name, create);
    }

    private String serial(Column column) {
        String type = type(column);
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "SMALLINT", "INT2" -> "SMALLSERIAL";
            case "INTEGER", "INT", "INT4" -> "SERIAL";
            case "BIGINT", "INT8" -> "BIGSERIAL";
            default ->
                throw new IllegalArgumentException(
                        "PostgreSQL numbers only whole numbers, and " + column + " is a " + type);
        };
    }

    private String type(Column column) {
        return column.list() ? element(column) + "[]" : element(column);
    }

    private String element(Column column) {
        String chosen = column.nativeType("postgresql");
        if (chosen != null) return chosen;
        EnumType labels = column.enumType();
        if (labels != null) return placed(name(labels));
        return switch (column.type()) {
            case BOOLEAN -> "BOOLEAN";
            case SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "DECIMAL(65,30)";
            case BYTES -> "BYTEA";
            case UUID -> "UUID";
            case INSTANT, LOCAL_DATE_TIME -> "TIMESTAMP(3)";
            case OFFSET_DATE_TIME -> "TIMESTAMPTZ(3)";
            case LOCAL_DATE -> "DATE";
            case LOCAL_TIME -> "TIME(3)";
            case JSON -> "JSONB";
            case STRING, URI, ENUM, RAW -> "TEXT";
        };
    }

    private final class Defaults extends DefaultClause {
        @Override
        String now(ScalarType type) {
            return type == ScalarType.LOCAL_TIME ? "LOCALTIME" : "CURRENT_TIMESTAMP";
        }

        @Override
        String list(Column column, List<String> texts) {
            return texts.stream()
                    .map(text -> literal(column, text))
                    .collect(Collectors.joining(", ", "ARRAY[", "]::" + type(column)));
        }

        @Override
        String bytes(String hex) {
            return "'\\x" + hex + "'";
        }
    }
}
