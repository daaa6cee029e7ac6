package io.prisma4j.processor.model;

/** The table of an implicit many-to-many: one row a pair, columns {@code A} and {@code B}. */
public record JoinTableDef(TableName table, Column a, Column b) {

    /**
     * One of the two columns and the key that it points at.
     *
     * @param column {@code A} or {@code B}
     * @param end the model's component that is this end of the relation
     * @param key the single id of the model
     */
    public record Column(
            ColumnName column,
            JavaName model,
            ComponentName end,
            TableName table,
            FieldDef key,
            ConstraintName foreignKey) {}

    /** {@code _AToB_AB_pkey}: the primary key, where the database has one for join tables. */
    public ConstraintName primaryKey() {
        return DatabaseNames.joinPrimaryKey(table);
    }

    /** {@code _AToB_AB_unique}: the unique index where there is no primary key. */
    public ConstraintName unique() {
        return DatabaseNames.joinUnique(table);
    }

    /** {@code _AToB_B_index}: the index on the second column. */
    public ConstraintName index() {
        return DatabaseNames.joinIndex(table);
    }
}
