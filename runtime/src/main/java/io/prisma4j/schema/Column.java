package io.prisma4j.schema;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One stored column of a model; constants of generated code, compared by identity.
 *
 * <pre>{@code
 * static final Column TEXT = Column.of("text", ScalarType.STRING).mapped("body").nativeType("postgresql", "VARCHAR(500)");
 * }</pre>
 */
public final class Column {
    private static final String EVERY_PROVIDER = "";
    private final String name;
    private final String column;
    private final ScalarType type;
    private final @Nullable EnumType enumType;
    private final boolean list;
    private final boolean nullable;
    private final @Nullable DefaultValue byDefault;
    private final boolean updatedAt;
    private final boolean version;
    private final Map<String, String> nativeTypes;
    private final boolean hidden;

    private Column(
            String name,
            String column,
            ScalarType type,
            @Nullable EnumType enumType,
            boolean list,
            boolean nullable,
            @Nullable DefaultValue byDefault,
            boolean updatedAt,
            boolean version,
            Map<String, String> nativeTypes,
            boolean hidden) {
        this.name = name;
        this.column = column;
        this.type = type;
        this.enumType = enumType;
        this.list = list;
        this.nullable = nullable;
        this.byDefault = byDefault;
        this.updatedAt = updatedAt;
        this.version = version;
        this.nativeTypes = nativeTypes;
        this.hidden = hidden;
    }

    /** A required column of the same name in the database. */
    public static Column of(String name, ScalarType type) {
        return new Column(name, name, type, null, false, false, null, false, false, Map.of(), false);
    }

    /** A required column that holds a label of an enum. */
    public static Column of(String name, EnumType type) {
        return new Column(name, name, ScalarType.ENUM, type, false, false, null, false, false, Map.of(), false);
    }

    /** A required column of a type that only the database knows: {@code Column.unsupported("area", "polygon")}. */
    public static Column unsupported(String name, String sqlType) {
        return new Column(
                name,
                name,
                ScalarType.RAW,
                null,
                false,
                false,
                null,
                false,
                false,
                Map.of(EVERY_PROVIDER, sqlType),
                true);
    }

    /** The same column under another name in the database. */
    public Column mapped(String databaseName) {
        return new Column(
                name, databaseName, type, enumType, list, nullable, byDefault, updatedAt, version, nativeTypes, hidden);
    }

    /** The same column, which may be null. */
    public Column asNullable() {
        return new Column(name, column, type, enumType, list, true, byDefault, updatedAt, version, nativeTypes, hidden);
    }

    /** The same column, which holds a list of such values; an absent list is empty, never null. */
    public Column asList() {
        return new Column(
                name, column, type, enumType, true, nullable, byDefault, updatedAt, version, nativeTypes, hidden);
    }

    /** The same column with a value for creates that do not mention it. */
    public Column withDefault(DefaultValue value) {
        return new Column(name, column, type, enumType, list, nullable, value, updatedAt, version, nativeTypes, hidden);
    }

    /** The same column, set to the operation's time by every write that does not mention it. */
    public Column asUpdatedAt() {
        return new Column(name, column, type, enumType, list, nullable, byDefault, true, version, nativeTypes, hidden);
    }

    /** The same column, a number that every update of the row raises by one; it is not given by anybody. */
    public Column asVersion() {
        return new Column(
                name, column, type, enumType, list, nullable, byDefault, updatedAt, true, nativeTypes, hidden);
    }

    /** The same column with a database type of one provider: {@code nativeType("postgresql", "VARCHAR(200)")}. */
    public Column nativeType(String provider, String sqlType) {
        Map<String, String> types = new TreeMap<>(nativeTypes);
        types.put(provider, sqlType);
        return new Column(
                name, column, type, enumType, list, nullable, byDefault, updatedAt, version, Map.copyOf(types), hidden);
    }

    /** The same column, which the client neither reads nor is given. */
    public Column asHidden() {
        return new Column(
                name, column, type, enumType, list, nullable, byDefault, updatedAt, version, nativeTypes, true);
    }

    /** The component's name: {@code authorId}. */
    public String name() {
        return name;
    }

    /** The name in the database: {@code author_id}. */
    public String column() {
        return column;
    }

    public ScalarType type() {
        return type;
    }

    /** The labels of an {@link ScalarType#ENUM} column; null for every other type. */
    public @Nullable EnumType enumType() {
        return enumType;
    }

    /** Whether it holds a list; {@link #type()} and {@link #enumType()} are then those of the elements. */
    public boolean list() {
        return list;
    }

    public boolean nullable() {
        return nullable;
    }

    public @Nullable DefaultValue byDefault() {
        return byDefault;
    }

    public boolean updatedAt() {
        return updatedAt;
    }

    /** Whether every update of the row raises it by one. */
    public boolean version() {
        return version;
    }

    /** The database type that the user asked for, or null for the provider's default type. */
    public @Nullable String nativeType(String provider) {
        return nativeTypes.getOrDefault(provider, nativeTypes.get(EVERY_PROVIDER));
    }

    /** Whether it is in the database only: neither in queries nor in inputs, and null in a record that was read. */
    public boolean hidden() {
        return hidden;
    }

    /** Whether the database assigns an ascending number. */
    public boolean autoincrement() {
        return byDefault == DefaultValue.Function.AUTOINCREMENT;
    }

    @Override
    public String toString() {
        return name;
    }
}
