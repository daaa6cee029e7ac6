package relations;

import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.Filter;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.read.RowReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relations.Write.Selector;

/**
 * The fields of any of the models, where generated fields have a method for each.
 *
 * @param <R> the scope
 */
class AnyFields<R> extends Fields<R, Found> {
    private final Scope<Found> scope;
    private final Model model;

    AnyFields(Scope<Found> scope, Model model) {
        super(scope);
        this.scope = scope;
        this.model = model;
    }

    static AnyFields<Found> root(Model model) {
        return new AnyFields<>(Scope.of(model, reader(model)), model);
    }

    /** The record of a number. */
    final UniqueFilter<R> one(Selector which) {
        UniqueFilter<R> unique = new Identity<R>(scope, model).eq(Numbers.key(model, which.id()));
        return which.note() == null ? unique : unique.and(note(which.note()));
    }

    final Filter<R> note(String note) {
        return new StringField<R>(scope, model.column("note")).eq(note);
    }

    final Inclusion<R> included(Relation relation) {
        Model target = relation.target();
        RowReader<Found> reader = reader(target);
        if (relation.toMany()) {
            return new ToMany<R, Found, AnyFields<In<R>>>(
                    scope, relation, reader, inner -> new AnyFields<>(inner, target));
        }
        return new One<R>(scope.to(relation, reader), target);
    }

    private static RowReader<Found> reader(Model model) {
        return (row, at, loaded, slot) -> {
            Map<Column, Object> values = new HashMap<>();
            int next = at;
            for (Column column : model.columns()) {
                Object value = switch (column.name()) {
                    case "note" -> row.getString(next);
                    case "changed" -> row.getInstant(next);
                    default -> row.getNullableInt(next);
                };
                values.put(column, value);
                next++;
            }
            Map<Relation, List<Found>> related = new HashMap<>();
            for (int i = 0; i < model.relations().size(); i++) {
                Relation relation = model.relations().get(i);
                if (relation.toMany()) {
                    List<Found> list = loaded.list(slot + i);
                    if (list != null) related.put(relation, new ArrayList<>(list));
                } else {
                    Optional<Found> one = loaded.optional(slot + i);
                    if (one != null) related.put(relation, one.stream().toList());
                }
            }
            return new Found(model, values, related);
        };
    }

    private static final class One<R> extends AnyFields<R> implements ToOne<R, Found, AnyFields<In<R>>> {
        private final RelatedOne<R, Found, AnyFields<In<R>>> related;

        One(Scope<Found> scope, Model model) {
            super(scope, model);
            this.related = new RelatedOne<>(scope, inner -> new AnyFields<>(inner, model));
        }

        @Override
        public RelatedOne<R, Found, AnyFields<In<R>>> related() {
            return related;
        }
    }

    private static final class Identity<R> extends CompoundKey<R> {
        Identity(Scope<Found> scope, Model model) {
            super(scope, model.identity().name());
        }

        UniqueFilter<R> eq(List<Object> values) {
            return where(values.toArray());
        }
    }
}
