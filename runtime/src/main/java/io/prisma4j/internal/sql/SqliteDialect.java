package io.prisma4j.internal.sql;

/** SQLite 3.44 or newer. */
public final class SqliteDialect implements Dialect {
    private final ValueClause values = new SqliteValues();
    private final TextClause text = new SqliteText();
    private final PagingClause paging = new SqlitePaging();
    private final JsonClause json = new SqliteJson();
    private final RowsClause rows = new SqliteRows();
    private final Transacting transacting = new SqliteTransacting();
    private final FailureReader failures = new SqliteFailures();

    @Override
    public String provider() {
        return "sqlite";
    }

    @Override
    public ValueClause values() {
        return values;
    }

    @Override
    public TextClause text() {
        return text;
    }

    @Override
    public PagingClause paging() {
        return paging;
    }

    @Override
    public JsonClause json() {
        return json;
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
}
