package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;

/** SQLite 3.44 or newer. */
public final class SqliteDialect implements Dialect {
    private static final String FORM = "'%Y-%m-%dT%H:%M:%f+00:00'";

    private final ValueClause values = new SqliteValues();
    private final ListClause lists = new SqliteLists();
    private final TextClause text = new SqliteText();
    private final OrderClause order = new SqliteOrder();
    private final PagingClause paging = new SqlitePaging();
    private final LockClause locks = new SqliteLocks();
    private final JsonClause json = new SqliteJson();
    private final JsonPartClause jsonParts = new SqliteJsonParts();
    private final RowsClause rows = new SqliteRows();
    private final Transacting transacting = new SqliteTransacting();
    private final FailureReader failures = new SqliteFailures();
    private final Marks marks = new Marks(
            Passages::lineComment,
            Passages::comment,
            Passages.quoted('\''),
            Passages.quoted('"'),
            Passages.quoted('`'),
            Passages::bracketed,
            Passages::word);

    /**
     * A time as the text that is written today, whichever of the three stored forms it has: otherwise a time of
     * {@code CURRENT_TIMESTAMP} would stand before all others of its day, and milliseconds before all texts. Costs some 50 ns a row,
     * and an index on the column cannot be used; so a column whose SQLite type the user has chosen is taken to hold the one form. A
     * list that another program has written may have white space in it.
     */
    @Override
    public String comparable(String sql, Column column) {
        if (column.list()) return "json(" + sql + ")";
        if (column.nativeType("sqlite") != null) return sql;
        return switch (column.type()) {
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME ->
                "case when " + sql + " like '__________T%' then " + sql
                        + " when typeof(" + sql + ") = 'text' then strftime(" + FORM + ", " + sql + ") else strftime("
                        + FORM
                        + ", " + sql + " / 1000.0, 'unixepoch') end";
            default -> sql;
        };
    }

    @Override
    public String provider() {
        return "sqlite";
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
        return "EXPLAIN QUERY PLAN ";
    }

    @Override
    public int explainedIn() {
        return 4;
    }
}
