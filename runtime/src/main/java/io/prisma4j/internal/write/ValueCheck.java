package io.prisma4j.internal.write;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at every value of a write before its first statement, so that one that the database cannot hold costs none. */
final class ValueCheck {
    private final JdbcDialect dialect;

    ValueCheck(JdbcDialect dialect) {
        this.dialect = dialect;
    }

    void check(WriteNode write) {
        if (write instanceof WriteNode.Create create) {
            row(create.data());
        } else if (write instanceof WriteNode.Update update) {
            values(update.where());
            row(update.data());
        } else if (write instanceof WriteNode.Upsert upsert) {
            values(upsert.where());
            row(upsert.create());
            row(upsert.update());
        } else if (write instanceof WriteNode.Delete delete) {
            values(delete.where());
        } else if (write instanceof WriteNode.CreateMany many) {
            many.rows().forEach(this::row);
        } else if (write instanceof WriteNode.CreateManyAndReturn many) {
            many.rows().forEach(this::row);
        } else if (write instanceof WriteNode.UpdateMany many) {
            values(many.where());
            row(many.data());
        } else if (write instanceof WriteNode.UpdateManyAndReturn many) {
            values(many.where());
            row(many.data());
        } else if (write instanceof WriteNode.UpsertMany many) {
            many.rows().forEach(this::row);
            row(many.update());
        } else if (write instanceof WriteNode.UpsertManyAndReturn many) {
            many.rows().forEach(this::row);
            row(many.update());
        } else if (write instanceof WriteNode.DeleteMany many) {
            values(many.where());
        }
    }

    private void row(RowData data) {
        for (Assignment assignment : data.values()) {
            if (assignment.column().version()) {
                throw Refusals.invalid(data.model() + "." + assignment.column()
                        + " is a version, which updates raise and nobody sets;" + " leave it out");
            }
            if (assignment.value() instanceof Value value) check(value, data.model());
            else values(assignment.value());
        }
        for (RelationWrite write : data.relations()) write.operations().forEach(this::operation);
    }

    private void operation(RelationOperation operation) {
        if (operation instanceof RelationOperation.Create create) {
            create.rows().forEach(this::row);
        } else if (operation instanceof RelationOperation.Connect connect) {
            all(connect.where());
        } else if (operation instanceof RelationOperation.ConnectOrCreate one) {
            values(one.where());
            row(one.create());
        } else if (operation instanceof RelationOperation.Set set) {
            all(set.where());
        } else if (operation instanceof RelationOperation.Disconnect disconnect) {
            all(disconnect.where());
        } else if (operation instanceof RelationOperation.Update update) {
            values(update.where());
            row(update.data());
        } else if (operation instanceof RelationOperation.UpdateMany many) {
            values(many.where());
            row(many.data());
        } else if (operation instanceof RelationOperation.Upsert upsert) {
            values(upsert.where());
            row(upsert.create());
            row(upsert.update());
        } else if (operation instanceof RelationOperation.Delete delete) {
            all(delete.where());
        } else if (operation instanceof RelationOperation.DeleteMany many) {
            values(many.where());
        }
    }

    private void check(Value value, Model model) {
        try {
            dialect.check(value);
        } catch (ValueOutOfRangeException e) {
            throw e.of(model.name());
        }
    }

    private void all(List<? extends Shaped> parts) {
        parts.forEach(this::values);
    }

    private void values(@Nullable Shaped part) {
        if (part == null) return;
        ShapeSink sink = new ShapeSink();
        part.describe(sink);
        for (Value value : sink.values()) dialect.check(value);
    }
}
