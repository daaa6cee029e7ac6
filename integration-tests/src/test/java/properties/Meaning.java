package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a filter says of a record. A comparison with null is unknown; a path through a to-one relation, a quantifier and a test of a
 * relation are never unknown: they say that such a record exists, or that it does not.
 */
class Meaning {
    private final Data data;
    private final Ways ways;
    private final JsonMeaning json;

    Meaning(Data data, Ways ways) {
        this.data = data;
        this.ways = ways;
        this.json = new JsonMeaning(ways);
    }

    final Data data() {
        return data;
    }

    final Ways ways() {
        return ways;
    }

    /** Whether a record fulfils a filter; every record does where there is none, or where it was left out. */
    final boolean fulfils(@Nullable Where where, Stored record) {
        return truth(where, record) == Truth.TRUE;
    }

    private Truth truth(@Nullable Where where, Stored record) {
        Where written = where == null ? null : written(where);
        return written == null ? Truth.TRUE : truthOf(written, record);
    }

    /** What is left of a filter without what was left out; null for nothing. */
    private static @Nullable Where written(Where where) {
        if (where instanceof Where.LeftOut) return null;
        if (where instanceof Where.Not not) {
            Where of = written(not.of());
            return of == null ? null : new Where.Not(of);
        }
        if (where instanceof Where.Both both) {
            Where first = written(both.first());
            Where second = written(both.second());
            if (first == null) return second;
            return second == null ? first : new Where.Both(first, both.or(), second);
        }
        if (!(where instanceof Where.Several several)) return where;
        List<Where> of = several.of().stream()
                .map(Meaning::written)
                .filter(Objects::nonNull)
                .toList();
        return of.isEmpty() && !several.of().isEmpty() ? null : new Where.Several(several.joint(), of);
    }

    private Truth truthOf(Where where, Stored record) {
        if (where instanceof Where.Not not) return truthOf(not.of(), record).not();
        if (where instanceof Where.Both both) {
            List<Truth> of = List.of(truthOf(both.first(), record), truthOf(both.second(), record));
            return both.or() ? Truth.any(of) : Truth.all(of);
        }
        if (where instanceof Where.Several several) {
            List<Truth> of =
                    several.of().stream().map(one -> truthOf(one, record)).toList();
            return switch (several.joint()) {
                case ALL_OF -> Truth.all(of);
                case ANY_OF -> Truth.any(of);
                case NONE_OF -> Truth.any(of).not();
            };
        }
        if (where instanceof Where.Quantified quantified) return truthOf(quantified, record);
        if (where instanceof Where.One one) {
            return reached(one.relation(), record, holder -> Truth.of(truthOf(one, related(holder, one.relation()))));
        }
        if (where instanceof Where.Computed computed) {
            return reached(computed.of().relation(), record, holder -> {
                Object value = aggregate(holder, computed.of());
                if (value == null) return Truth.UNKNOWN;
                return Truth.of(computed.how().holds(compare(computed.of(), value, computed.operand())));
            });
        }
        if (where instanceof Where.ComputedNull isNull) {
            return reached(isNull.of().relation(), record, holder -> {
                return Truth.of((aggregate(holder, isNull.of()) == null) != isNull.negated());
            });
        }
        return ofField(where, record);
    }

    private Truth truthOf(Where.Quantified quantified, Stored record) {
        return reached(quantified.relation(), record, holder -> {
            List<Truth> of = related(holder, quantified.relation()).stream()
                    .filter(member -> fulfils(quantified.part(), member))
                    .map(member -> truth(quantified.of(), member))
                    .toList();
            return Truth.of(
                    switch (quantified.how()) {
                        case SOME -> of.contains(Truth.TRUE);
                        case NONE -> !of.contains(Truth.TRUE);
                        case EVERY -> of.stream().noneMatch(this::violates);
                    });
        });
    }

    /** Whether such a record keeps {@code every} from holding: only one that does not match, for certain. */
    boolean violates(Truth truth) {
        return truth == Truth.FALSE;
    }

    private boolean truthOf(Where.One one, List<Stored> related) {
        return switch (one.how()) {
            case IS -> related.stream().anyMatch(record -> fulfils(one.of(), record));
            case IS_NOT -> isNot(related, record -> fulfils(one.of(), record));
            case IS_NULL -> related.isEmpty();
            case IS_NOT_NULL -> !related.isEmpty();
        };
    }

    /** Whether there is no related record that matches; also where there is none at all. */
    boolean isNot(List<Stored> related, Predicate<Stored> matches) {
        return related.stream().noneMatch(matches);
    }

    /** What is computed of related records; null where there is nothing to compute it of. */
    final @Nullable Object aggregate(Stored holder, Aggregate aggregate) {
        List<Stored> members = related(holder, aggregate.relation()).stream()
                .filter(member -> fulfils(aggregate.part(), member))
                .toList();
        At<Column> of = aggregate.of();
        if (of == null) return (long) members.size();
        List<Object> values = new ArrayList<>();
        for (Stored member : members) {
            Stored end = end(of, member);
            Object value = end == null ? null : end.value(of.what());
            if (value != null) values.add(value);
        }
        if (values.isEmpty()) return null;
        return switch (aggregate.function()) {
            case MIN -> Collections.min(values, (one, other) -> ways.compare(of.what(), one, other));
            case MAX -> Collections.max(values, (one, other) -> ways.compare(of.what(), one, other));
            case SUM ->
                of.what().type() == ScalarType.DECIMAL
                        ? sum(values)
                        : (Object) sum(values).longValueExact();
            default -> sum(values).doubleValue() / values.size();
        };
    }

    private static BigDecimal sum(List<Object> numbers) {
        return numbers.stream().map(Meaning::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }

    /** How two values of an aggregate stand to each other. */
    final int compare(Aggregate aggregate, Object left, Object right) {
        return aggregate.isExtreme()
                ? ways.compare(aggregate.of().what(), left, right)
                : decimal(left).compareTo(decimal(right));
    }

    private List<Stored> related(Stored holder, At<Relation> relation) {
        return data.related(holder, relation.what());
    }

    private Truth ofField(Where where, Stored record) {
        if (where instanceof Where.Compare compare) {
            return known(
                    compare.field(), record, value -> holds(compare.field(), compare.how(), value, compare.value()));
        }
        if (where instanceof Where.CompareField compare) {
            return known(
                    compare.field(),
                    record,
                    compare.other(),
                    (left, right) -> holds(compare.field(), compare.how(), left, right));
        }
        if (where instanceof Where.Between between) {
            Column column = between.field().what();
            return known(
                    between.field(),
                    record,
                    value -> ways.compare(column, between.lowest(), value) <= 0
                            && ways.compare(column, value, between.highest()) <= 0);
        }
        if (where instanceof Where.OneOf one) return oneOf(one, record);
        if (where instanceof Where.IgnoreCase ignoring) {
            return known(
                    ignoring.field(),
                    record,
                    value -> ways.fold(value.toString()).equals(ways.fold(ignoring.value())) != ignoring.negated());
        }
        if (where instanceof Where.Match match) {
            return known(
                    match.field(),
                    record,
                    value -> match.ignoreCase()
                            ? match.side().holds(ways.fold(value.toString()), ways.fold(match.part()))
                            : match.side().holds(value.toString(), match.part()));
        }
        if (where instanceof Where.MatchField match) {
            return known(
                    match.field(),
                    record,
                    match.part(),
                    (whole, part) -> match.side().holds(whole.toString(), part.toString()));
        }
        if (where instanceof JsonWhere of) {
            At<Column> field = of.field();
            return reached(field, record, holder -> json.truth(of, holder.value(field.what())));
        }
        if (where instanceof ListWhere of) return ofList(of, record);
        Where.IsNull isNull = (Where.IsNull) where;
        return reached(isNull.field(), record, holder -> {
            return Truth.of((holder.value(isNull.field().what()) == null) != isNull.negated());
        });
    }

    private Truth ofList(ListWhere where, Stored record) {
        At<Column> field = where.field();
        if (where instanceof ListWhere.HasField has) {
            // No list has null, for certain.
            return known(field, record, list -> {
                Stored end = end(has.element(), record);
                Object element = end == null ? null : end.value(has.element().what());
                return element != null && has((List<?>) list, element);
            });
        }
        return known(field, record, value -> {
            List<?> list = (List<?>) value;
            if (where instanceof ListWhere.Same same) return Ways.same(list, same.value()) != same.negated();
            if (where instanceof ListWhere.Has has) return holds(list, has.every(), has.elements());
            return list.isEmpty();
        });
    }

    private static boolean holds(List<?> list, boolean every, List<Object> elements) {
        return every
                ? elements.stream().allMatch(element -> has(list, element))
                : elements.stream().anyMatch(element -> has(list, element));
    }

    private static boolean has(List<?> list, Object element) {
        return list.stream().anyMatch(one -> Ways.same(one, element));
    }

    private Truth oneOf(Where.OneOf one, Stored record) {
        // Also of null it is known that it is none of no values.
        if (one.values().isEmpty()) return reached(one.field(), record, holder -> Truth.of(one.negated()));
        return known(one.field(), record, value -> {
            boolean found = one.values().stream()
                    .anyMatch(listed -> one.ignoreCase()
                            ? ways.fold(listed.toString()).equals(ways.fold(value.toString()))
                            : Ways.same(listed, value));
            return found != one.negated();
        });
    }

    private boolean holds(At<Column> field, Where.Comparison how, Object left, Object right) {
        return switch (how) {
            case EQ -> Ways.same(left, right);
            case NE -> !Ways.same(left, right);
            default -> how.holds(ways.compare(field.what(), left, right));
        };
    }

    private Truth known(At<Column> field, Stored record, Predicate<Object> test) {
        return reached(field, record, holder -> {
            Object value = holder.value(field.what());
            return value == null ? Truth.UNKNOWN : Truth.of(test.test(value));
        });
    }

    private Truth known(
            At<Column> field, Stored record, At<Column> other, java.util.function.BiPredicate<Object, Object> test) {
        return reached(field, record, holder -> {
            Object left = holder.value(field.what());
            if (left == null && other.isHere()) return Truth.UNKNOWN;
            return known(other, record, right -> left != null && test.test(left, right));
        });
    }

    /** What is true of the record at the end of the path; false where there is no such record. */
    private Truth reached(At<?> place, Stored record, Function<Stored, Truth> test) {
        if (place.isHere()) return test.apply(record);
        Stored end = end(place, record);
        return Truth.of(end != null && test.apply(end) == Truth.TRUE);
    }

    /** The record at the end of a path; null if a related record is missing on the way. */
    final @Nullable Stored end(At<?> place, Stored record) {
        Stored at = record;
        for (Relation step : place.path()) {
            List<Stored> next = new ArrayList<>(data.related(at, step));
            if (next.isEmpty()) return null;
            at = next.get(0);
        }
        return at;
    }
}
