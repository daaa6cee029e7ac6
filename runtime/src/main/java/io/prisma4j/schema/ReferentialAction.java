package io.prisma4j.schema;

/** What the database does to a row when the row that it refers to is deleted or gets another key. */
public enum ReferentialAction {
    CASCADE("CASCADE"),
    RESTRICT("RESTRICT"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT"),
    NO_ACTION("NO ACTION");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** The action as SQL writes it. */
    public String sql() {
        return sql;
    }
}
