package io.prisma4j.internal.exec;

import io.prisma4j.internal.exec.ConstraintNames.Named;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.Failure;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds which foreign key a statement breaks, and in which way. SQLite says neither, so there it is looked for. */
final class ForeignKeys {
    private final ConstraintNames names;
    private final Dialect dialect;

    ForeignKeys(ConstraintNames names, Dialect dialect) {
        this.names = names;
        this.dialect = dialect;
    }

    /**
     * A broken foreign key.
     *
     * @param text how it is broken, and what to do
     */
    record Broken(Named key, String text) {}

    /** A relation that holds a foreign key, and the model that has it. */
    record Held(Model model, Relation relation, Relation.ForeignKey key) {
        Named named() {
            List<String> fields = key.columns().stream().map(Column::name).toList();
            return new Named(model.name(), fields, key.constraint());
        }

        String fields() {
            return String.join(", ", named().fields());
        }
    }

    /** The broken key of a refused statement; {@code any} tells whether a query has any row. */
    Broken broken(Failure failure, SqlText statement, Predicate<SqlText> any) {
        boolean referred = failure.kind() == Failure.Kind.REFERRED;
        if (!failure.constraint().isEmpty()) {
            return all().stream()
                    .filter(held -> failure.isOf(held.key().constraint()))
                    .min((a, b) -> Boolean.compare(isWritten(b, statement), isWritten(a, statement)))
                    .map(held -> referred ? referred(held) : missing(held))
                    .orElseGet(() -> unknown(failure.constraint(), statement, referred));
        }
        Optional<Model> model = names.written(statement.sql());
        if (model.isEmpty()) return unknown("", statement, false);
        List<Held> given = all().stream()
                .filter(held ->
                        held.model() == model.get() && !tuples(held, statement).isEmpty())
                .toList();
        return given.isEmpty() ? referredTo(model.get(), statement) : missingOf(model.get(), given, statement, any);
    }

    private List<Held> all() {
        List<Held> all = new ArrayList<>();
        for (Model model : names.models()) {
            for (Relation relation : model.storedRelations()) {
                Relation.ForeignKey key = relation.foreignKey();
                if (key != null) all.add(new Held(model, relation, key));
            }
        }
        return all;
    }

    private boolean isWritten(Held held, SqlText statement) {
        return names.written(statement.sql()).filter(held.model()::equals).isPresent();
    }

    /** Of several foreign keys that were given, the one whose record is not there. */
    private Broken missingOf(Model model, List<Held> given, SqlText statement, Predicate<SqlText> any) {
        if (given.size() == 1) return missing(given.get(0));
        for (Held held : given) {
            for (List<Value> tuple : tuples(held, statement)) {
                if (!any.test(query(held, tuple))) return missing(held);
            }
        }
        String fields = given.stream().map(Held::fields).collect(Collectors.joining("; "));
        return new Broken(
                new Named(model.name(), List.of(), ""),
                "one of the foreign keys of " + model.name() + " (" + fields
                        + ") names a record that does not exist; create it first");
    }

    private SqlText query(Held held, List<Value> tuple) {
        Model target = held.relation().target();
        String where = held.relation().to().stream()
                .map(column -> dialect.quote(column.column()) + " = ?")
                .collect(Collectors.joining(" AND "));
        return new SqlText("SELECT 1 FROM " + dialect.quote(target.table()) + " WHERE " + where + " LIMIT 1", tuple);
    }

    /** The values of a foreign key in a statement, row by row. */
    private static List<List<Value>> tuples(Held held, SqlText statement) {
        List<Column> columns = held.key().columns();
        List<List<Value>> tuples = new ArrayList<>();
        @Nullable Value[] row = new @Nullable Value[columns.size()];
        for (Value value : statement.parameters()) {
            int at = columns.indexOf(value.like());
            if (at < 0 || value.list()) continue;
            row[at] = value;
            List<Value> complete = new ArrayList<>();
            for (Value one : row) {
                if (one != null) complete.add(one);
            }
            if (complete.size() < columns.size()) continue;
            tuples.add(complete);
            row = new @Nullable Value[columns.size()];
        }
        return tuples;
    }

    private static Broken missing(Held held) {
        return new Broken(
                held.named(),
                held.fields() + " of " + held.model().name() + " names a "
                        + held.relation().target().name() + " that does not exist; create it first, or name another");
    }

    private static Broken referred(Held held) {
        return new Broken(
                held.named(),
                "a " + held.model().name() + " still refers to the "
                        + held.relation().target().name() + " by " + held.fields() + "; delete or change every such "
                        + held.model().name() + " first, or give "
                        + held.model().name() + "."
                        + held.relation().name() + " another onDelete or onUpdate");
    }

    private Broken referredTo(Model model, SqlText statement) {
        boolean isDelete = statement.sql().regionMatches(true, 0, "delete", 0, 6);
        List<Held> referring = all().stream()
                .filter(held -> held.relation().target() == model)
                .filter(held ->
                        isStrict(isDelete ? held.key().onDelete() : held.key().onUpdate()))
                .toList();
        if (referring.size() == 1) return referred(referring.get(0));
        String by = referring.stream()
                .map(held -> held.model().name() + "." + held.relation().name())
                .collect(Collectors.joining(", "));
        return new Broken(
                new Named(model.name(), List.of(), ""),
                "other records still refer to the " + model.name() + (by.isEmpty() ? "" : " (by " + by + ")")
                        + "; delete or change them first, or give the relation another onDelete or onUpdate");
    }

    private static boolean isStrict(ReferentialAction action) {
        return action != ReferentialAction.CASCADE && action != ReferentialAction.SET_NULL;
    }

    private Broken unknown(String constraint, SqlText statement, boolean referred) {
        String what = "the foreign key " + (constraint.isEmpty() ? "" : constraint + " ");
        return new Broken(
                new Named(names.model(statement.sql()), List.of(), constraint),
                referred
                        ? what + "still refers to the record; delete or change what refers to it first"
                        : what + "names a record that does not exist; create it first");
    }
}
