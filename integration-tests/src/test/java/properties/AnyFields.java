package properties;

import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.DecimalField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.JsonPath;
import io.prisma4j.query.ListField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ShortField;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.ValueField;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.List;

/**
 * The fields of a scope by column and relation, where generated fields have a method for each.
 *
 * @param <R> the scope
 */
class AnyFields<R> extends Fields<R, Found> {
    private final Scope<Found> scope;

    AnyFields(Scope<Found> scope) {
        super(scope);
        this.scope = scope;
    }

    /** The fields of the records that a query is about. */
    static AnyFields<Found> of(Model model) {
        return new AnyFields<>(Scope.of(model, AnyReader.of(model)));
    }

    final ValueField<R, Object> value(Column column) {
        return new ValueField<>(
                scope,
                column,
                (row, at) -> AnyReader.value(row, at, column),
                (row, at) -> AnyReader.value(row, at, column));
    }

    final StringField<R> text(Column column) {
        return new StringField<>(scope, column);
    }

    final ShortField<R> small(Column column) {
        return new ShortField<>(scope, column);
    }

    final IntField<R> whole(Column column) {
        return new IntField<>(scope, column);
    }

    final DecimalField<R> exact(Column column) {
        return new DecimalField<>(scope, column);
    }

    final ListField<R, Object> list(Column column) {
        return new ListField<>(scope, column, (list, at) -> AnyReader.value(list, at, column.type()));
    }

    final JsonPath<R> json(Column column) {
        return JsonPath.of(scope, column);
    }

    final ToMany<R, Found, AnyFields<In<R>>> many(Relation relation) {
        return new ToMany<>(scope, relation, AnyReader.of(relation.target()), AnyFields::new);
    }

    final One<R> one(Relation relation) {
        return new One<>(scope.to(relation, AnyReader.of(relation.target())));
    }

    final UniqueFilter<R> key(Key key, List<Object> values) {
        return new Keyed<R>(scope, key).eq(values);
    }

    /** The fields of a record reached through a to-one relation. */
    static final class One<R> extends AnyFields<R> implements ToOne<R, Found, AnyFields<In<R>>> {
        private final RelatedOne<R, Found, AnyFields<In<R>>> related;

        One(Scope<Found> scope) {
            super(scope);
            this.related = new RelatedOne<>(scope, AnyFields::new);
        }

        @Override
        public RelatedOne<R, Found, AnyFields<In<R>>> related() {
            return related;
        }
    }

    /** The selector of any key. */
    private static final class Keyed<R> extends CompoundKey<R> {
        private final Key key;

        Keyed(Scope<Found> scope, Key key) {
            super(scope, key.name());
            this.key = key;
        }

        UniqueFilter<R> eq(List<Object> values) {
            Object[] stored = new Object[values.size()];
            for (int i = 0; i < stored.length; i++) {
                stored[i] = Values.given(key.columns().get(i), values.get(i));
            }
            return where(stored);
        }
    }
}
