package io.prisma4j.internal.write;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RefusedException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.error.StaleRecordException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.UniqueWhere;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where in a write something happens, as messages name it: {@code User.posts.comments}. */
record Path(String text) {
    static Path of(Model model) {
        return new Path(model.name());
    }

    Path to(Relation relation) {
        return new Path(text + "." + relation.name());
    }

    /** Does an operation here, whose failure then tells which one it was; of operations within operations, the innermost. */
    <T extends @Nullable Object> T during(Object operation, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw e.in(text + "." + nameOf(operation));
        }
    }

    /** A record that must be there, whoever it is related to. */
    RecordNotFoundException missing(String operation, Model model, @Nullable UniqueWhere where, String fix) {
        List<String> key = where == null
                ? List.of()
                : where.key().columns().stream().map(Column::name).toList();
        return new RecordNotFoundException(model.name(), text + "." + operation, key, fix);
    }

    /** A record that must be there to be connected. */
    RecordNotFoundException unconnectable(String operation, Model model, UniqueWhere where) {
        return missing(operation, model, where, "create it first, or use connectOrCreate");
    }

    /** A record that must be related to the one at hand. */
    RecordNotFoundException unrelated(String operation, Relation relation, @Nullable UniqueWhere where) {
        return missing(
                operation,
                relation.target(),
                where,
                "it must be related by " + relation.name() + "; connect it first, or use "
                        + (relation.toMany() ? operation + "Many, for which none is no error" : "upsert"));
    }

    /** A record that has another version than was named. */
    StaleRecordException stale(String operation, Model model, UniqueWhere where, long expected, long actual) {
        List<String> key = where.key().columns().stream().map(Column::name).toList();
        return new StaleRecordException(model.name(), text + "." + operation, key, expected, actual);
    }

    /** The same for what has no result. */
    void doing(Object operation, Runnable work) {
        during(operation, () -> {
            work.run();
            return true;
        });
    }

    /** {@code createMany} of a {@code CreateMany}. */
    private static String nameOf(Object operation) {
        String name = operation.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** A record that would lose what it requires. */
    RelationViolationException violated(String operation, Model model, Relation required) {
        return new RelationViolationException(model.name(), required.name(), text + "." + operation);
    }
}
