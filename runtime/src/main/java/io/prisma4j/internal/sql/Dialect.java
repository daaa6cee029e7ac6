package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;

/** What one database writes differently from another, as a handful of clauses. */
public interface Dialect {
    /** The provider's name, as native types and URLs use it: {@code sqlite}, {@code postgresql}. */
    String provider();

    /** How single values and lists of values stand in a statement. */
    ValueClause values();

    /** How lists in columns are searched and lengthened. */
    ListClause lists();

    /** How a text is searched for another. */
    TextClause text();

    /** How values are put in order. */
    OrderClause order();

    /** How rows are sorted and cut. */
    PagingClause paging();

    /** How rows that are read are locked. */
    LockClause locks();

    /** How related rows are folded into JSON. */
    JsonClause json();

    /** How parts of JSON values are read and searched. */
    JsonPartClause jsonParts();

    /** How the rows of an insert stand in it. */
    RowsClause rows();

    /** How transactions begin, and how connections are set. */
    Transacting transacting();

    /** What it means when the database refuses a statement. */
    FailureReader failures();

    /** Where values stand in statements written by hand. */
    Marks marks();

    /** What stands before a statement that is to be explained and not run. */
    String explain();

    /** The column of an explanation's rows that says something, from 1. */
    int explainedIn();

    /** A name that cannot be mistaken for a keyword or break out of its quotes. */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The expression that reads a column in the form that the driver knows. */
    default String readable(String sql, Column column) {
        return sql;
    }

    /** The expression by which values of a column are compared, of the expression that reads it. */
    default String comparable(String sql, Column column) {
        return sql;
    }
}
