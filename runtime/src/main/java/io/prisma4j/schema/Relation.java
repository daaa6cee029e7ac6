package io.prisma4j.schema;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One end of a relation between two models; constants of generated code, compared by identity. The target is a supplier,
 * because two models that refer to each other statically would deadlock class initialisation.
 *
 * <pre>{@code
 * static final Relation POSTS = Relation.inverse("posts", true, () -> PostTable.MODEL, "author");
 * }</pre>
 */
public final class Relation {
    private final String name;
    private final boolean toMany;
    private final boolean required;
    private final Supplier<Model> target;
    private final String opposite;
    private final @Nullable ForeignKey foreignKey;
    private final @Nullable JoinTable joinTable;
    private final boolean hidden;

    private Relation(
            String name,
            boolean toMany,
            boolean required,
            Supplier<Model> target,
            String opposite,
            @Nullable ForeignKey foreignKey,
            @Nullable JoinTable joinTable,
            boolean hidden) {
        this.name = name;
        this.toMany = toMany;
        this.required = required;
        this.target = target;
        this.opposite = opposite;
        this.foreignKey = foreignKey;
        this.joinTable = joinTable;
        this.hidden = hidden;
    }

    /** A to-one end whose own model holds the foreign key; {@code opposite} is the name of the other end. */
    public static Relation holding(
            String name, boolean required, Supplier<Model> target, String opposite, ForeignKey foreignKey) {
        return new Relation(name, false, required, target, opposite, foreignKey, null, false);
    }

    /** The end opposite to a foreign key: a list, or an optional record of a one-to-one relation. */
    public static Relation inverse(String name, boolean toMany, Supplier<Model> target, String opposite) {
        return new Relation(name, toMany, false, target, opposite, null, null, false);
    }

    /** A list whose other end is a list, too: the pairs stand in a table of their own. */
    public static Relation manyToMany(String name, Supplier<Model> target, String opposite, JoinTable joinTable) {
        return new Relation(name, true, false, target, opposite, null, joinTable, false);
    }

    /** The same end, of which the client knows nothing: only its foreign key is in the database. */
    public Relation asHidden() {
        return new Relation(name, toMany, required, target, opposite, foreignKey, joinTable, true);
    }

    /** The component's name: {@code posts}. */
    public String name() {
        return name;
    }

    public boolean toMany() {
        return toMany;
    }

    /** Whether a record without the related one cannot exist; never for a list or the end without the foreign key. */
    public boolean required() {
        return required;
    }

    /** Whether it is in the database only. */
    public boolean hidden() {
        return hidden;
    }

    public Model target() {
        return target.get();
    }

    /** The other end: {@code User.posts} for {@code Post.author}. */
    public Relation opposite() {
        return target().relation(opposite);
    }

    /** The foreign key in the model's own table, or null where it is elsewhere. */
    public @Nullable ForeignKey foreignKey() {
        return foreignKey;
    }

    /** The table of pairs of a many-to-many relation, or null. */
    public @Nullable JoinTable joinTable() {
        return joinTable;
    }

    /** The columns of the own model by which the related records are found. */
    public List<Column> from() {
        if (foreignKey != null) return foreignKey.columns();
        if (joinTable != null) return joinTable.key();
        return opposite().to();
    }

    /** The columns of the target that match {@link #from()}, or the pair table's row, one for one. */
    public List<Column> to() {
        if (foreignKey != null) {
            Model model = target();
            return foreignKey.references().stream().map(model::column).toList();
        }
        return opposite().from();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A foreign key of the model's own table.
     *
     * @param constraint its name in the database
     * @param columns the columns that hold it
     * @param references the component names in the target, one for one
     */
    public record ForeignKey(
            String constraint,
            List<Column> columns,
            List<String> references,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        public ForeignKey {
            columns = List.copyOf(columns);
            references = List.copyOf(references);
        }
    }

    /**
     * The table of pairs of an implicit many-to-many relation, with the columns {@code A} and {@code B}.
     *
     * @param schema the schema that the table is in; empty for that of the connection
     * @param table its name in the database: {@code _CategoryToPost}
     * @param ownColumn {@code A} or {@code B}: which column holds the own model's key
     * @param key the own model's id, a single column
     */
    public record JoinTable(String schema, String table, String ownColumn, List<Column> key) {
        public JoinTable {
            key = List.copyOf(key);
        }

        /** A table in the schema that the connection is in. */
        public JoinTable(String table, String ownColumn, List<Column> key) {
            this("", table, ownColumn, key);
        }

        /** Where the table is. */
        public TableName tableName() {
            return new TableName(schema, table);
        }

        /** The column that holds the other model's key. */
        public String otherColumn() {
            return ownColumn.equals("A") ? "B" : "A";
        }
    }
}
