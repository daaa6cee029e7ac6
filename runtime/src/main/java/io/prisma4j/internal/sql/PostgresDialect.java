package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;

/** PostgreSQL 12 or newer. */
public final class PostgresDialect implements Dialect {
    private final ValueClause values = new PostgresValues();
    private final ListClause lists = new PostgresLists();
    private final TextClause text = new PostgresText();
    private final OrderClause order = new PostgresOrder();
    private final PagingClause paging = new PostgresPaging();
    private final LockClause locks = new PostgresLocks();
    private final JsonClause json = new PostgresJson();
    private final JsonPartClause jsonParts = new PostgresJsonParts();
    private final RowsClause rows = new PostgresRows();
    private final Transacting transacting = new PostgresTransacting();
    private final FailureReader failures = new PostgresFailures();
    private final Marks marks = new Marks(
            Passages::lineComment,
            Passages::nestedComment,
            Passages::escaped,
            Passages.quoted('\''),
            Passages.quoted('"'),
            Passages::dollarQuoted,
            Passages::word);

    /** Money is written with signs of a currency; as a number it can be read, and compared with others. */
    @Override
    public String readable(String sql, Column column) {
        if (!PostgresValues.isMoney(column)) return sql;
        return sql + (column.list() ? "::numeric[]" : "::numeric");
    }

    @Override
    public String comparable(String sql, Column column) {
        return readable(sql, column);
    }

    @Override
    public String provider() {
        return "postgresql";
    }

    @Override
    public ValueClause values() {
        return values;
    }

    @Override
    public ListClause lists() {
        return lists;
    }

    @Override
    public TextClause text() {
        return text;
    }

    @Override
    public OrderClause order() {
        return order;
    }

    @Override
    public PagingClause paging() {
        return paging;
    }

    @Override
    public LockClause locks() {
        return locks;
    }

    @Override
    public JsonClause json() {
        return json;
    }

    @Override
    public JsonPartClause jsonParts() {
        return jsonParts;
    }

    @Override
    public RowsClause rows() {
        return rows;
    }

    @Override
    public Transacting transacting() {
        return transacting;
    }

    @Override
    public FailureReader failures() {
        return failures;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public String explain() {
        return "EXPLAIN ";
    }

    @Override
    public int explainedIn() {
        return 1;
    }
}
