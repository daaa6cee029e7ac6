package io.prisma4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One model: its table, columns in the order of the record's components, relations, keys and indexes.
 *
 * <pre>{@code
 * static final Model MODEL = Model.of("User", "User")
 *     .columns(ID, EMAIL)
 *     .relations(POSTS)
 *     .key(new Key("id", "User_pkey", List.of(ID), true))
 *     .build();
 * }</pre>
 */
public final class Model {
    private final String name;
    private final TableName table;
    private final List<Column> columns;
    private final List<Column> storedColumns;
    private final List<Relation> relations;
    private final List<Relation> storedRelations;
    private final List<Key> keys;
    private final List<Index> indexes;
    private final List<Check> checks;

    private Model(Builder builder) {
        this.name = builder.name;
        this.table = new TableName(builder.schema, builder.table);
        this.storedColumns = List.copyOf(builder.columns);
        this.columns = storedColumns.stream().filter(column -> !column.hidden()).toList();
        this.storedRelations = List.copyOf(builder.relations);
        this.relations =
                storedRelations.stream().filter(relation -> !relation.hidden()).toList();
        this.keys = List.copyOf(builder.keys);
        this.indexes = List.copyOf(builder.indexes);
        this.checks = List.copyOf(builder.checks);
    }

    /** A model of this name, stored in this table. */
    public static Builder of(String name, String table) {
        return new Builder(name, table);
    }

    /** The record's simple name: {@code User}. */
    public String name() {
        return name;
    }

    /** The table's name in the database, without its schema. */
    public String table() {
        return table.name();
    }

    /** Where the table is. */
    public TableName tableName() {
        return table;
    }

    /** The columns that the client reads and writes. */
    public List<Column> columns() {
        return columns;
    }

    /** All columns of the table, also the hidden ones. */
    public List<Column> storedColumns() {
        return storedColumns;
    }

    /** The relations that the client follows. */
    public List<Relation> relations() {
        return relations;
    }

    /** All relations, also the hidden ones. */
    public List<Relation> storedRelations() {
        return storedRelations;
    }

    /** The keys, the primary one first. */
    public List<Key> keys() {
        return keys;
    }

    public List<Index> indexes() {
        return indexes;
    }

    public List<Check> checks() {
        return checks;
    }

    public Optional<Key> primaryKey() {
        return keys.stream().filter(Key::primary).findFirst();
    }

    /**
     * The key by which a row is told from every other: the primary one, else the first unique one whose columns are neither nullable nor hidden.
     */
    public Key identity() {
        return keys.stream()
                .filter(Key::identifies)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no key that identifies a row"));
    }

    /**
     * The column of a component.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Column column(String component) {
        for (Column column : storedColumns) {
            if (column.name().equals(component)) return column;
        }
        throw new IllegalArgumentException(name + " has no field " + component + "; it has " + storedColumns);
    }

    /**
     * The relation of a component.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Relation relation(String component) {
        for (Relation relation : storedRelations) {
            if (relation.name().equals(component)) return relation;
        }
        throw new IllegalArgumentException(name + " has no relation " + component + "; it has " + storedRelations);
    }

    @Override
    public String toString() {
        return name;
    }

    /** States a model piece by piece. */
    public static final class Builder {
        private final String name;
        private final String table;
        private String schema = "";
        private final List<Column> columns = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Key> keys = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();

        private Builder(String name, String table) {
            this.name = name;
            this.table = table;
        }

        /** The schema that the table is in, if it is not that of the connection. */
        public Builder schema(String name) {
            schema = name;
            return this;
        }

        public Builder columns(Column... more) {
            columns.addAll(List.of(more));
            return this;
        }

        public Builder relations(Relation... more) {
            relations.addAll(List.of(more));
            return this;
        }

        /** A key; the primary one is stated first. */
        public Builder key(Key key) {
            keys.add(key);
            return this;
        }

        public Builder index(Index index) {
            indexes.add(index);
            return this;
        }

        public Builder check(Check check) {
            checks.add(check);
            return this;
        }

        public Model build() {
            return new Model(this);
        }
    }
}
