package io.prisma4j.client;

import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query written by hand, to be read row by row. Immutable; each {@link #map} runs it.
 *
 * <pre>{@code
 * prisma.queryRaw("SELECT title FROM \"Post\"").map(row -> row.getString("title"));
 * }</pre>
 */
public final class RawQuery {
    private final Session session;
    private final JdbcDialect jdbc;
    private final SqlText statement;

    RawQuery(Session session, JdbcDialect jdbc, SqlText statement) {
        this.session = session;
        this.jdbc = jdbc;
        this.statement = statement;
    }

    /**
     * Runs the query, one statement, and makes something of each row.
     *
     * @param mapper is given a row that is valid during its call only
     * @return what the mapper made, in the order of the rows
     * @throws io.prisma4j.error.RawQueryException if the database refuses (P2010)
     * @throws IllegalArgumentException if the mapper asks for a column that is not there
     */
    public <T extends @Nullable Object> List<T> map(Function<? super RawRow, ? extends T> mapper) {
        return session.raw(statements -> statements.query(statement, rows -> {
            RawRow row = new RawRow(jdbc.row(rows), RawColumns.of(rows.getMetaData()));
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(mapper.apply(row));
            return Collections.unmodifiableList(all);
        }));
    }

    /**
     * Runs the query, one statement, and makes a projection of each row; its columns are found by the names of the components, or
     * by those that the columns have in the database.
     *
     * <pre>{@code
     * List<PostTitle> titles = prisma.queryRaw("SELECT title FROM \"Post\"").as(PostTitleProjection.rows());
     * }</pre>
     *
     * @throws io.prisma4j.error.RawQueryException if the database refuses (P2010)
     * @throws io.prisma4j.error.InconsistentDataException if a component that cannot be null meets null (P2023)
     * @throws IllegalArgumentException if a column is missing
     */
    public <T> List<T> as(RawReader<T> reader) {
        return session.raw(statements -> statements.query(statement, rows -> {
            ResultRow row = named(jdbc.row(rows), reader, RawColumns.of(rows.getMetaData()));
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(reader.reader().read(row, 0, Loaded.NOTHING, 0));
            return Collections.unmodifiableList(all);
        }));
    }

    /**
     * The same for whole records of a model, without their relations; all columns must be there.
     *
     * <pre>{@code
     * List<Post> posts = prisma.queryRaw("SELECT * FROM \"Post\"").as(PostTable.MODEL, PostTable::read);
     * }</pre>
     */
    public <T> List<T> as(Model model, RowReader<T> reader) {
        RawReader<T> named = RawReader.of(reader);
        for (Column column : model.columns()) named = named.column(column.name(), column.column());
        return as(named);
    }

    private static NamedRow named(ResultRow row, RawReader<?> reader, RawColumns columns) {
        int[] numbers = reader.columns().stream().mapToInt(columns::at).toArray();
        String[] names = reader.columns().stream().map(all -> all.get(0)).toArray(String[]::new);
        return new NamedRow(row, names, numbers);
    }

    /** The text, without the values. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
