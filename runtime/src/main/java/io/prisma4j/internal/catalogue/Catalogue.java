package io.prisma4j.internal.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a database has, as its catalogue writes it. */
record Catalogue(Map<String, Table> tables, Map<String, List<String>> enums) {
    /** How the default of a column reads that the database numbers. */
    static final String AUTOINCREMENT = "autoincrement()";

    /**
     * A table and what belongs to it, each under its name.
     *
     * @param foreignKeys in no order: SQLite's may be nameless
     */
    record Table(
            String name,
            Map<String, Column> columns,
            @Nullable PrimaryKey primaryKey,
            Map<String, Index> indexes,
            List<ForeignKey> foreignKeys,
            Map<String, Check> checks) {}

    /**
     * A column.
     *
     * @param byDefault null for none
     * @param computed whether no insert may fill it
     */
    record Column(
            String name,
            String type,
            boolean nullable,
            @Nullable String byDefault,
            boolean computed) {
        /** Whether an insert that does not know the column fails. */
        boolean mustBeGiven() {
            return !nullable && byDefault == null && !computed;
        }
    }

    /**
     * A primary key.
     *
     * @param name empty on SQLite, which keeps none
     */
    record PrimaryKey(String name, List<String> columns) {}

    /**
     * An index, also one that a unique constraint brings.
     *
     * @param method {@code btree}; empty on SQLite, which has but one
     * @param parts each column or expression, with its direction and all else that is not usual
     * @param predicate of a partial index; null for one of all rows
     */
    record Index(
            String name,
            boolean unique,
            String method,
            List<String> parts,
            @Nullable String predicate) {
        /** All but the name. */
        String definition() {
            return (unique ? "unique " : "") + method + "(" + String.join(", ", parts) + ")"
                    + (predicate == null ? "" : " where " + predicate);
        }
    }

    /**
     * A foreign key.
     *
     * @param name empty for a nameless one, on SQLite
     * @param onDelete as SQL writes it: {@code SET NULL}
     */
    record ForeignKey(
            String name,
            List<String> columns,
            String target,
            List<String> references,
            String onDelete,
            String onUpdate) {
        /** All but the name. */
        String definition() {
            return "(" + String.join(", ", columns) + ") references " + target + "(" + String.join(", ", references)
                    + ") on delete " + onDelete + " on update " + onUpdate;
        }
    }

    /** A condition that each row fulfils. */
    record Check(String name, String condition) {}
}
