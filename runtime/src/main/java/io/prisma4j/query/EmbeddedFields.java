package io.prisma4j.query;

import io.prisma4j.read.EmbeddedCodec;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Key;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an embedded record, which are columns of the model; the base of generated ones. Each is a field like any other,
 * and the record as a whole can be compared and selected:
 *
 * <pre>{@code
 * prisma.user().findMany().where(u -> u.address().city().eq("Rome")).select(u -> u.address()).toList()
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 * @param <T> the record
 */
@CheckReturnValue
public abstract class EmbeddedFields<R, T> implements Selectable<R, T> {
    private final Scope<?> scope;
    private final EmbeddedCodec<T> codec;
    private final Reading<T> reading;

    /** The fields of a record that is never missing, unless the record of a path is. */
    protected EmbeddedFields(Scope<?> scope, EmbeddedCodec<T> codec) {
        this(scope, codec, !scope.path().isEmpty());
    }

    EmbeddedFields(Scope<?> scope, EmbeddedCodec<T> codec, boolean nullable) {
        this.scope = scope;
        this.codec = codec;
        List<Selection> columns = new ArrayList<>();
        codec.parts().forEach(part -> columns.add(new Selection.One(scope.inSelection(part.column()))));
        RowReader<T> reader = nullable
                ? (row, at, loaded, slot) -> Nulls.allowed(row.getNullableRecord(at, codec))
                : (row, at, loaded, slot) -> row.getRecord(at, codec);
        this.reading = new Reading<>(new Selection.Tuple(columns), TreeReader.of(reader));
    }

    /** Every field has the value that it has in this record, or none in both. */
    public Filter<R> eq(T value) {
        if (value == null) return Filter.faulty(nullGiven("eq"));
        return whole(parts(part -> same(part, part.of(value))), Condition.All::new);
    }

    /** The key that the record is. */
    final Key key() {
        return scope.key(codec.parts().stream().map(EmbeddedCodec.Part::column).toList());
    }

    /** The same as the key of this name, for an embedded record that is one. */
    protected final UniqueFilter<R> unique(String key, @Nullable T value) {
        Key columns = scope.key(key);
        @Nullable Object[] stored = new Object[columns.columns().size()];
        for (EmbeddedCodec.Part<T> part : codec.parts()) {
            stored[columns.columns().indexOf(part.column())] = value == null ? null : part.of(value);
        }
        return UniqueFilter.of(scope, columns, stored);
    }

    /** Some field has another value than in this record; a record that is missing is not another one. */
    public Filter<R> ne(T value) {
        if (value == null) return Filter.faulty(nullGiven("ne"));
        return whole(parts(part -> different(part, part.of(value))), Condition.Any::new);
    }

    @Override
    public final Reading<T> reading() {
        return reading;
    }

    final List<Condition> parts(Function<EmbeddedCodec.Part<T>, Condition> condition) {
        return codec.parts().stream().map(condition).toList();
    }

    final Condition isNull(EmbeddedCodec.Part<T> part, boolean negated) {
        return new Condition.IsNull(scope.inCondition(part.column()), negated);
    }

    final Filter<R> whole(List<Condition> conditions, Function<List<Condition>, Condition> join) {
        return Filter.of(scope.within(conditions.size() == 1 ? conditions.get(0) : join.apply(conditions)));
    }

    private Condition same(EmbeddedCodec.Part<T> part, @Nullable Object stored) {
        return stored == null ? isNull(part, false) : compare(part, Condition.Operator.EQ, stored);
    }

    private Condition different(EmbeddedCodec.Part<T> part, @Nullable Object stored) {
        if (stored == null) return isNull(part, true);
        Condition other = compare(part, Condition.Operator.NE, stored);
        return part.column().nullable() ? new Condition.Any(List.of(other, isNull(part, false))) : other;
    }

    private Condition compare(EmbeddedCodec.Part<T> part, Condition.Operator operator, Object stored) {
        return new Condition.Compare(
                scope.inCondition(part.column()), operator, Value.of(part.column(), stored), false);
    }

    private String nullGiven(String operator) {
        return this + ": " + operator
                + " was given null; leave the filter out by Filter.given(value, ...) or when(...)";
    }

    @Override
    public final String toString() {
        return codec.toString();
    }
}
