package io.prisma4j.internal.jdbc;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values pass to and from one database through its JDBC driver. */
public interface JdbcDialect {
    /** What SQL the database speaks. */
    Dialect dialect();

    /**
     * Refuses a value that the database cannot hold; called for all values of an operation before its first statement.
     *
     * @throws io.prisma4j.error.ValueOutOfRangeException if the value does not fit (P2020)
     */
    void check(Value value);

    /** Lets a query hand out its rows a part at a time, where the driver would otherwise fetch all of them at once. */
    default void inParts(PreparedStatement query) throws SQLException {}

    /** Binds as many values as the statement has marks, in their order. */
    default void bind(PreparedStatement statement, List<Value> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) bind(statement, i + 1, values.get(i));
    }

    /** Binds a value, or a list of values as one parameter, to the mark at {@code index}, counted from 1. */
    void bind(PreparedStatement statement, int index, Value value) throws SQLException;

    /** The value that a text stands for, as the database writes values of a type in JSON; never of a number or a truth value. */
    Object parse(ScalarType type, String text);

    /**
     * The elements of a list of which the database gave this text, each as the text that {@link #parse} takes.
     *
     * @throws io.prisma4j.error.InconsistentDataException if it is no such list (P2023)
     */
    List<@Nullable String> elements(String text);

    /** The current row of a result, as long as the result is open. Its getters throw {@link ReadFailure}. */
    ResultRow row(ResultSet rows);
}
