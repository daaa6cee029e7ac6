package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.TableName;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** A statement being written: its text and what is bound to it grow together. */
public final class SqlWriter {
    private final Dialect dialect;
    private final StringBuilder sql = new StringBuilder(256);
    private final List<Parameter> parameters = new ArrayList<>();

    public SqlWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Appends SQL; never a name or a value. */
    public SqlWriter append(String text) {
        sql.append(text);
        return this;
    }

    /** Appends a name, quoted. */
    public SqlWriter identifier(String name) {
        sql.append(dialect.quote(name));
        return this;
    }

    /** Appends the name of a table, with its schema if it has one. */
    public SqlWriter table(TableName table) {
        return table.schema().isEmpty()
                ? identifier(table.name())
                : identifier(table.schema()).append(".").identifier(table.name());
    }

    /** Appends a column of a table alias: {@code t0."name"}. */
    public SqlWriter column(String alias, Column column) {
        return column(alias, column.column());
    }

    /** Appends a column of a table alias by its name in the database. */
    public SqlWriter column(String alias, String column) {
        sql.append(alias).append('.').append(dialect.quote(column));
        return this;
    }

    /** Appends names of columns, quoted and separated by commas. */
    public SqlWriter columns(List<Column> columns) {
        return separated(", ", columns, column -> identifier(column.column()));
    }

    /** Appends each item by {@code write}, with a separator between. */
    public <T> SqlWriter separated(String separator, List<T> items, java.util.function.Consumer<? super T> write) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) sql.append(separator);
            write.accept(items.get(i));
        }
        return this;
    }

    /** Appends a parameter, cast where the database needs it, that holds a value or a list of values. */
    public SqlWriter bind(Value value) {
        ValueClause values = dialect.values();
        sql.append(value.list() ? values.listParameter(value.like()) : values.parameter(value.like()));
        return parameter(value, Form.PLAIN);
    }

    /** Appends a parameter without a cast, that holds a value in some form. */
    public SqlWriter mark(Value value, Form form) {
        sql.append('?');
        return parameter(value, form);
    }

    private SqlWriter parameter(Value value, Form form) {
        parameters.add(new Parameter(value, form));
        return this;
    }

    /** The text so far. */
    public String sql() {
        return sql.toString();
    }

    /** What is bound to the marks so far, in order. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** The statement with the values that it was written with. */
    public SqlText text() {
        return new SqlText(sql(), parameters.stream().map(Parameter::bound).toList());
    }

    @Override
    public String toString() {
        return sql();
    }
}
