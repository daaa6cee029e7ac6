package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.DeleteRenderer;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.Find;
import io.prisma4j.internal.sql.FindOrInsert;
import io.prisma4j.internal.sql.FindOrInsertRenderer;
import io.prisma4j.internal.sql.FindRenderer;
import io.prisma4j.internal.sql.Insert;
import io.prisma4j.internal.sql.InsertRenderer;
import io.prisma4j.internal.sql.RowUpdate;
import io.prisma4j.internal.sql.RowUpdateRenderer;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.SqlWriter;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.internal.sql.UpdateRenderer;
import io.prisma4j.tree.Shape;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the statements of writes, each rendered once for its shape where it is likely to come again. */
final class StatementTexts {
    private static final int MOST_TEXTS = 1_000;
    private final Dialect dialect;
    private final Map<Shape, StatementTemplate> templates = new ConcurrentHashMap<>();

    StatementTexts(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    SqlText insert(Insert insert) {
        if (!insert.rows().isRepeated())
            return render(out -> new InsertRenderer(out).write(insert)).text();
        return text(insert, out -> new InsertRenderer(out).write(insert));
    }

    SqlText update(Update update) {
        return text(update, out -> new UpdateRenderer(out).write(update));
    }

    SqlText update(RowUpdate update) {
        if (!update.rows().isRepeated())
            return render(out -> new RowUpdateRenderer(out).write(update)).text();
        return text(update, out -> new RowUpdateRenderer(out).write(update));
    }

    SqlText findOrInsert(FindOrInsert both) {
        return text(both, out -> new FindOrInsertRenderer(out).write(both));
    }

    SqlText delete(Delete delete) {
        return text(delete, out -> new DeleteRenderer(out).write(delete));
    }

    SqlText find(Find find) {
        return text(find, out -> new FindRenderer(out).write(find));
    }

    SqlWriter render(Renderer renderer) {
        SqlWriter out = new SqlWriter(dialect);
        renderer.write(out);
        return out;
    }

    private SqlText text(Shaped statement, Renderer renderer) {
        ShapeSink sink = new ShapeSink();
        statement.describe(sink);
        Value[] values = sink.values();
        Shape shape = sink.shape();
        StatementTemplate known = templates.get(shape);
        if (known != null) return known.with(values);
        SqlWriter written = render(renderer);
        StatementTemplate template = StatementTemplate.of(written, values);
        if (template == null) return written.text();
        // Writes have few shapes; where they have many after all, starting anew is cheaper than an order of use.
        if (templates.size() >= MOST_TEXTS) templates.clear();
        templates.put(shape, template);
        return template.with(values);
    }

    @FunctionalInterface
    interface Renderer {
        void write(SqlWriter out);
    }
}
