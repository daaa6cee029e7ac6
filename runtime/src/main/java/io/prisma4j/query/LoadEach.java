package io.prisma4j.query;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Shape;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs a query for each of many keys: those that differ in their keys only are one query for all of them. */
public final class LoadEach {
    private final Runner runner;

    /** Queries are run on this runner, whichever they were made with. */
    public LoadEach(Runner runner) {
        this.runner = runner;
    }

    /** Everything of a lookup but its key. */
    private record Kind(Shape shape, List<Object> values, Object reader, Object alone) {}

    /** One lookup, and whose answer it is. */
    private record Member<T>(Lookup<T> lookup, List<Object> key, int number) {}

    /** The outcomes in the order of the keys. */
    public <K, T> List<Outcome<T>> of(Collection<? extends K> keys, Function<? super K, ? extends Loadable<T>> query) {
        List<@Nullable Outcome<T>> outcomes = new ArrayList<>(keys.size());
        Map<Kind, List<Member<T>>> kinds = new LinkedHashMap<>();
        for (K key : keys) {
            int number = outcomes.size();
            outcomes.add(null);
            try {
                Lookup<T> lookup = query.apply(key).lookup();
                kinds.computeIfAbsent(kind(lookup, number), kind -> new ArrayList<>())
                        .add(new Member<>(lookup, keyOf(lookup.start()), number));
            } catch (RuntimeException e) {
                outcomes.set(number, Outcome.failed(e));
            }
        }
        for (List<Member<T>> members : kinds.values()) load(members, outcomes);
        List<Outcome<T>> all = new ArrayList<>(outcomes.size());
        for (Outcome<T> outcome : outcomes) {
            if (outcome != null) all.add(outcome);
        }
        return List.copyOf(all);
    }

    private <T> void load(List<Member<T>> members, List<@Nullable Outcome<T>> outcomes) {
        try {
            Map<List<Object>, Lookup.Found> found = found(members);
            for (Member<T> member : members) {
                outcomes.set(member.number(), member.lookup().outcome(found.get(member.key())));
            }
        } catch (ValueOutOfRangeException e) {
            // One key that the database cannot hold is no matter of the others.
            if (members.size() > 1) members.forEach(member -> load(List.of(member), outcomes));
            else outcomes.set(members.get(0).number(), Outcome.failed(e));
        } catch (RuntimeException e) {
            members.forEach(member -> outcomes.set(member.number(), Outcome.failed(e)));
        }
    }

    private <T> Map<List<Object>, Lookup.Found> found(List<Member<T>> members) {
        Map<List<Object>, UniqueWhere> distinct = new LinkedHashMap<>();
        for (Member<T> member : members) {
            distinct.putIfAbsent(member.key(), member.lookup().start());
        }
        Lookup<T> first = members.get(0).lookup();
        List<Value> lists = lists(List.copyOf(distinct.values()));
        List<Lookup.Found> rows = runner.read(first.query(lists), first.found());
        Map<List<Object>, Lookup.Found> found = new HashMap<>();
        // A row of a single key is that key's, however the database compares.
        if (distinct.size() == 1 && !rows.isEmpty()) found.put(members.get(0).key(), rows.get(0));
        else rows.forEach(row -> found.put(comparable(row.key()), row));
        return found;
    }

    private static List<Value> lists(List<UniqueWhere> starts) {
        List<Column> columns = starts.get(0).key().columns();
        List<Value> lists = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            lists.add(Value.list(
                    columns.get(i),
                    starts.stream()
                            .map(start -> start.values().get(column).value())
                            .toList()));
        }
        return lists;
    }

    private static <T> Kind kind(Lookup<T> lookup, int number) {
        List<Value> key = lists(List.of(lookup.start()));
        SelectNode query = lookup.query(key);
        ShapeSink sink = new ShapeSink();
        query.describe(sink);
        List<Object> others = new ArrayList<>();
        for (Value value : sink.values()) {
            if (!key.contains(value)) others.add(comparable(value.value()));
        }
        return new Kind(sink.shape(), others, lookup.reader(), isComparedHere(lookup.start()) ? "" : number);
    }

    /** Whether two values of the key that are equal to the database are equal here: not where it folds case or cuts blanks. */
    private static boolean isComparedHere(UniqueWhere start) {
        return start.key().columns().stream().noneMatch(column -> {
            String type = column.nativeType("postgresql");
            String upper = type == null ? "" : type.toUpperCase(Locale.ROOT);
            return upper.startsWith("CITEXT") || upper.startsWith("CHAR");
        });
    }

    private static List<Object> keyOf(UniqueWhere start) {
        List<Object> key = new ArrayList<>();
        for (Value value : start.values()) key.add(comparable(value.value()));
        return key;
    }

    private static List<Object> comparable(List<@Nullable Object> values) {
        List<Object> key = new ArrayList<>();
        for (Object value : values) key.add(value == null ? "" : comparable(value));
        return key;
    }

    /** Arrays have no equality, decimals one of their digits, and offsets say nothing about the moment. */
    private static Object comparable(Object value) {
        if (value instanceof byte[] bytes) return ByteBuffer.wrap(bytes);
        if (value instanceof BigDecimal decimal) return decimal.stripTrailingZeros();
        if (value instanceof java.time.OffsetDateTime time) return time.toInstant();
        if (value instanceof Double number) return number + 0.0;
        if (value instanceof Float number) return number + 0f;
        return value;
    }
}
