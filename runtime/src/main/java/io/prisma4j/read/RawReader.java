package io.prisma4j.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of SQL written by hand, whose columns it finds by their names; generated for projections without relations.
 *
 * <pre>{@code
 * List<PostTitle> titles = prisma.queryRaw("SELECT title FROM \"Post\"").as(PostTitleProjection.rows());
 * }</pre>
 *
 * @param <T> what it makes of a row
 */
public final class RawReader<T> {
    private final RowReader<T> reader;
    private final List<List<String>> columns;

    private RawReader(RowReader<T> reader, List<List<String>> columns) {
        this.reader = reader;
        this.columns = columns;
    }

    /** A reader of rows without columns, to which they are added in the order in which it reads them. */
    public static <T> RawReader<T> of(RowReader<T> reader) {
        return new RawReader<>(reader, List.of());
    }

    /** The same with another column. */
    public RawReader<T> column(String name) {
        return with(List.of(name));
    }

    /** The same with another column, which the database calls by another name than the record; either is looked for. */
    public RawReader<T> column(String name, String inDatabase) {
        return with(List.of(name, inDatabase));
    }

    private RawReader<T> with(List<String> names) {
        List<List<String>> more = new ArrayList<>(columns);
        more.add(names);
        return new RawReader<>(reader, List.copyOf(more));
    }

    /** What makes a value of the columns, in their order. */
    public RowReader<T> reader() {
        return reader;
    }

    /** For each column its names, the best one first. */
    public List<List<String>> columns() {
        return columns;
    }

    @Override
    public String toString() {
        return columns.toString();
    }
}
