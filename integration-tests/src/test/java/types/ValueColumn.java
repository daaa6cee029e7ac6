package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Field;
import io.prisma4j.query.Fields;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Input;
import io.prisma4j.query.OrderedField;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One column, and every operation with the values of its type. */
record ValueColumn<M, F extends Fields<M, M>, C extends Input, U extends Input, P, T>(
        ValueModel<M, F, C, U, P> model,
        String name,
        ScalarValues<T> scalar,
        BiFunction<C, T, C> create,
        BiFunction<U, T, U> update,
        Function<F, Field<M, T>> field,
        Function<M, T> value,
        Function<P, T> projected) {

    /** The operations by their names; each begins with an empty table. */
    Map<String, Runnable> operations(Engine engine) {
        List<T> values = scalar.values(engine);
        Map<String, Runnable> operations = new LinkedHashMap<>();
        operations.put("create", () -> values.forEach(this::creates));
        operations.put("createMany", () -> createsMany(values));
        operations.put("update", () -> updates(values));
        operations.put("upsert", () -> values.forEach(given -> upserts(values.get(0), given)));
        operations.put("select", () -> values.forEach(this::selects));
        operations.put("eq and in", () -> finds(values));
        operations.put("related, QUERY", () -> reads(values, RelationLoadStrategy.QUERY));
        operations.put("related, JOIN", () -> reads(values, RelationLoadStrategy.JOIN));
        if (scalar.sorted()) {
            operations.put("order", () -> sorts(values));
            operations.put("cursor", () -> pages(values));
            operations.put("distinct and groups", () -> groups(values));
        }
        if (scalar.compared()) {
            operations.put("lt and gt", () -> compares(values));
            operations.put("min and max", () -> aggregates(values));
        }
        if (model.nullable()) operations.put("null", () -> leavesNull(values));
        operations.replaceAll((name, operation) -> () -> {
            model.queries().deleteMany().execute();
            operation.run();
        });
        return operations;
    }

    private void creates(T given) {
        M created = create(given);
        same(value.apply(created), given);
        same(find(id(created)), given);
    }

    private M create(T given) {
        return model.queries().create(c -> create.apply(c, given)).execute();
    }

    private int id(M one) {
        return model.idOf().apply(one);
    }

    private T find(int id) {
        return value.apply(model.queries()
                .findFirst()
                .where(f -> model.id().apply(f).eq(id))
                .orThrow());
    }

    private void createsMany(List<T> values) {
        long count = model.queries().createMany(values, create).execute();
        assertThat(count).isEqualTo(values.size());
        same(all(), values);
        List<M> returned = model.queries().createManyAndReturn(values, create).execute();
        same(returned.stream().map(value).toList(), values);
    }

    private List<T> all() {
        return model.queries().findMany().orderBy(f -> model.id().apply(f).asc()).toList().stream()
                .map(value)
                .toList();
    }

    private void updates(List<T> values) {
        int id = id(create(values.get(0)));
        for (T given : values) {
            M updated = model.queries()
                    .update(f -> model.id().apply(f).eq(id))
                    .data(u -> update.apply(u, given))
                    .execute();
            same(value.apply(updated), given);
            same(find(id), given);
        }
    }

    private void upserts(T first, T given) {
        int id = id(create(first));
        same(value.apply(upsert(id, first, given)), given);
        same(find(id), given);
        M created = upsert(-1, given, first);
        same(value.apply(created), given);
        same(find(id(created)), given);
    }

    private M upsert(int id, T created, T updated) {
        return model.queries()
                .upsert(f -> model.id().apply(f).eq(id))
                .create(c -> create.apply(c, created))
                .update(u -> update.apply(u, updated))
                .execute();
    }

    private void selects(T given) {
        int id = id(create(given));
        same(
                model.queries()
                        .findFirst()
                        .where(f -> is(f, id))
                        .select(field::apply)
                        .orThrow(),
                given);
        same(
                projected.apply(model.queries()
                        .findFirst()
                        .where(f -> is(f, id))
                        .select(model.projection()::apply)
                        .orThrow()),
                given);
        same(
                model.queries()
                        .findFirst()
                        .where(f -> is(f, id))
                        .select(f -> Row.of(model.id().apply(f), field.apply(f)).as((number, read) -> read))
                        .orThrow(),
                given);
    }

    private UniqueFilter<M> is(F fields, int id) {
        return model.id().apply(fields).eq(id);
    }

    private void finds(List<T> values) {
        model.queries().createMany(values, create).execute();
        for (T given : values) {
            same(where(f -> f.eq(given)), List.of(given));
            long others =
                    model.queries().count().where(f -> field.apply(f).ne(given)).execute();
            assertThat(others).isEqualTo(values.size() - 1);
        }
        List<T> some = values.subList(0, (values.size() + 1) / 2);
        same(where(f -> f.in(some)), some);
        same(where(f -> f.notIn(some)), values.subList(some.size(), values.size()));
        same(where(f -> f.in(values)), values);
    }

    private List<T> where(Function<Field<M, T>, Filter<M>> filter) {
        return model
                .queries()
                .findMany()
                .where(f -> filter.apply(field.apply(f)))
                .orderBy(f -> model.id().apply(f).asc())
                .toList()
                .stream()
                .map(value)
                .toList();
    }

    private void reads(List<T> values, RelationLoadStrategy strategy) {
        int shelf = model.shelf().get();
        model.queries()
                .createMany(values, (c, given) -> model.onShelf().apply(create.apply(c, given), shelf))
                .execute();
        same(model.related().apply(shelf, strategy).stream().map(value).toList(), values);
    }

    private void sorts(List<T> values) {
        createShuffled(values);
        List<T> descending = new ArrayList<>(values);
        Collections.reverse(descending);
        same(
                model.queries()
                        .findMany()
                        .orderBy(f -> field.apply(f).asc())
                        .select(field::apply)
                        .toList(),
                values);
        same(
                model.queries()
                        .findMany()
                        .orderBy(f -> field.apply(f).desc())
                        .select(field::apply)
                        .toList(),
                descending);
    }

    private List<M> createShuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(11));
        return model.queries().createManyAndReturn(shuffled, create).execute();
    }

    private void pages(List<T> values) {
        for (M row : createShuffled(values)) {
            int at = scalar.indexOf(values, value.apply(row));
            same(page(id(row), 2), values.subList(at, Math.min(at + 2, values.size())));
            same(page(id(row), -2), values.subList(Math.max(at - 1, 0), at + 1));
        }
    }

    private List<T> page(int cursor, int take) {
        return model.queries()
                .findMany()
                .orderBy(f -> field.apply(f).asc())
                .cursor(f -> model.id().apply(f).eq(cursor))
                .take(take)
                .select(field::apply)
                .toList();
    }

    private void groups(List<T> values) {
        createShuffled(values);
        createShuffled(values);
        same(
                model.queries()
                        .findMany()
                        .distinct(field::apply)
                        .orderBy(f -> field.apply(f).asc())
                        .select(field::apply)
                        .toList(),
                values);
        List<T> keys = model.queries()
                .groupBy(field::apply)
                .having((f, g) -> g.count().eq(2L))
                .select((f, g) -> g.key(field.apply(f)))
                .toList();
        assertThat(keys.stream().map(scalar::key).toList())
                .containsExactlyInAnyOrderElementsOf(
                        values.stream().map(scalar::key).toList());
    }

    private void compares(List<T> values) {
        model.queries().createMany(values, create).execute();
        for (int i = 0; i < values.size(); i++) {
            T given = values.get(i);
            same(ordered(f -> f.lt(given)), values.subList(0, i));
            same(ordered(f -> f.lte(given)), values.subList(0, i + 1));
            same(ordered(f -> f.gt(given)), values.subList(i + 1, values.size()));
            same(ordered(f -> f.gte(given)), values.subList(i, values.size()));
            same(ordered(f -> f.between(given, given)), List.of(given));
        }
    }

    private List<T> ordered(Function<OrderedField<M, T>, Filter<M>> filter) {
        return where(f -> filter.apply((OrderedField<M, T>) f));
    }

    private void aggregates(List<T> values) {
        createShuffled(values);
        same(
                model.queries()
                        .aggregate((f, g) -> Row.of(
                                        g.min((OrderedField<M, T>) field.apply(f)),
                                        g.max((OrderedField<M, T>) field.apply(f)))
                                .as((least, greatest) -> List.of(least, greatest)))
                        .execute(),
                List.of(values.get(0), values.get(values.size() - 1)));
    }

    private void leavesNull(List<T> values) {
        int id = id(model.queries()
                .create(c -> model.onShelf().apply(c, model.shelf().get()))
                .execute());
        createShuffled(values);
        isNull(id);
        model.queries()
                .update(f -> is(f, id))
                .data(u -> update.apply(u, values.get(0)))
                .execute();
        assertThat(where(Field::isNull)).isEmpty();
        M emptied = model.queries()
                .update(f -> is(f, id))
                .data(u -> update.apply(u, null))
                .execute();
        assertThat(value.apply(emptied)).isNull();
        isNull(id);
        assertThat(where(f -> f.notIn(values))).isEmpty();
        same(where(Field::isNotNull), where(f -> f.in(values)));
    }

    private void isNull(int id) {
        M found = model.queries().findFirst().where(f -> is(f, id)).orThrow();
        assertThat(value.apply(found)).isNull();
        assertThat(where(Field::isNull)).containsOnlyNulls().hasSize(1);
        assertThat(model.queries()
                        .findMany()
                        .where(f -> is(f, id))
                        .select(field::apply)
                        .toList())
                .containsOnlyNulls();
        assertThat(projected.apply(model.queries()
                        .findFirst()
                        .where(f -> is(f, id))
                        .select(model.projection()::apply)
                        .orThrow()))
                .isNull();
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            assertThat(model.related().apply(model.shelfOf().apply(found), strategy))
                    .extracting(value)
                    .containsOnlyNulls()
                    .hasSize(1);
        }
    }

    private void same(T actual, T expected) {
        assertThat(scalar.key(actual)).isEqualTo(scalar.key(expected));
    }

    private void same(List<T> actual, List<T> expected) {
        assertThat(actual.stream().map(scalar::key).toList())
                .isEqualTo(expected.stream().map(scalar::key).toList());
    }
}
