package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import properties.Aggregate.Function;
import properties.Where.Being;
import properties.Where.Comparison;
import properties.Where.Joint;
import properties.Where.Quantifier;
import properties.Where.Side;

/** Makes filters of any form, mostly with values that the data has. */
final class RandomWheres {
    private final Data data;
    private final RandomGenerator random;
    private final RandomGenerator values;

    /** {@code random} says which form the filters have, {@code values} which values are in it. */
    RandomWheres(Data data, RandomGenerator random, RandomGenerator values) {
        this.data = data;
        this.random = random;
        this.values = values;
    }

    /** A filter of a model's records, with at most {@code height} others inside each other. */
    Where of(Model model, int height) {
        if (height == 0 || random.nextInt(3) == 0) return leaf(model);
        return switch (random.nextInt(10)) {
            case 0 -> new Where.Not(of(model, height - 1));
            case 1, 2 -> new Where.Several(one(List.of(Joint.values())), some(random, 3, () -> of(model, height - 1)));
            case 3 -> new Where.Both(of(model, height - 1), random.nextBoolean(), of(model, height - 1));
            case 4, 5, 6 -> quantified(model, height);
            case 7 -> one(model, height);
            case 8 -> computed(model, height);
            default -> random.nextInt(3) == 0 ? new Where.LeftOut(of(model, height - 1)) : leaf(model);
        };
    }

    private Where quantified(Model model, int height) {
        At<Relation> relation = relation(model, Relation::toMany);
        if (relation == null) return leaf(model);
        Model inner = relation.what().target();
        Quantifier how = one(List.of(Quantifier.values()));
        Where part = random.nextInt(5) == 0 ? of(inner, height - 1) : null;
        boolean plain = how != Quantifier.EVERY && random.nextInt(6) == 0;
        return new Where.Quantified(relation, how, part, plain ? null : of(inner, height - 1));
    }

    private Where one(Model model, int height) {
        At<Relation> relation = relation(model, one -> !one.toMany());
        if (relation == null) return leaf(model);
        Being how = one(List.of(Being.values()));
        boolean asked = how == Being.IS || how == Being.IS_NOT;
        return new Where.One(relation, how, asked ? of(relation.what().target(), height - 1) : null);
    }

    private Where computed(Model model, int height) {
        Aggregate of = aggregate(model, height - 1);
        if (of == null) return leaf(model);
        if (random.nextInt(5) == 0) return new Where.ComputedNull(of, random.nextBoolean());
        Object operand = of.isExtreme() ? value(of.of().what()) : (Object) (long) values.nextInt(4);
        return new Where.Computed(of, one(List.of(Comparison.values())), operand);
    }

    /** What is computed of a to-many relation; null if there is none. */
    @Nullable
    Aggregate aggregate(Model model, int height) {
        At<Relation> relation = relation(model, Relation::toMany);
        if (relation == null) return null;
        Model inner = relation.what().target();
        Where part = random.nextBoolean() ? null : of(inner, Math.max(0, height));
        for (int i = 0; i < 10; i++) {
            Function function = one(List.of(Function.values()));
            At<Column> of = function == Function.COUNT ? null : field(inner);
            Aggregate made = new Aggregate(relation, part, function, of);
            if (of == null || isComputed(made)) return made;
        }
        return new Aggregate(relation, part, Function.COUNT, null);
    }

    /** Whether it is exact, whatever is added first. */
    private static boolean isComputed(Aggregate aggregate) {
        Column column = aggregate.of().what();
        return switch (aggregate.function()) {
            case SUM -> isWhole(column) || column.type() == ScalarType.DECIMAL && !column.list();
            case AVG -> isWhole(column);
            default -> isOrdered(column);
        };
    }

    private static boolean isWhole(Column column) {
        if (column.list()) return false;
        return column.type() == ScalarType.SHORT || column.type() == ScalarType.INT;
    }

    /** A relation of a model, or of a record that it leads to; null if there is none of this kind. */
    @Nullable
    At<Relation> relation(Model model, Predicate<Relation> kind) {
        At<Model> end = end(model);
        List<Relation> relations = end.what().relations().stream().filter(kind).toList();
        return relations.isEmpty() ? null : new At<>(end.path(), one(relations));
    }

    /** A field of a model, or of a record that it leads to. */
    At<Column> field(Model model) {
        At<Model> end = end(model);
        List<Column> columns = end.what().columns();
        // There is most to ask of texts and JSON.
        List<Column> rich = columns.stream().filter(RandomWheres::isRich).toList();
        return new At<>(end.path(), one(random.nextBoolean() || rich.isEmpty() ? columns : rich));
    }

    private static boolean isRich(Column column) {
        return column.type() == ScalarType.STRING || column.type() == ScalarType.JSON;
    }

    private At<Model> end(Model model) {
        List<Relation> path = new ArrayList<>();
        Model at = model;
        while (random.nextInt(5) == 0 && path.size() < 2) {
            List<Relation> steps =
                    at.relations().stream().filter(one -> !one.toMany()).toList();
            if (steps.isEmpty()) break;
            path.add(one(steps));
            at = path.get(path.size() - 1).target();
        }
        return new At<>(List.copyOf(path), at);
    }

    private Where leaf(Model model) {
        At<Column> field = field(model);
        if (field.what().list()) return list(model, field);
        if (field.what().type() == ScalarType.JSON) return json(field.what()).where(field);
        boolean text = field.what().type() == ScalarType.STRING;
        return switch (random.nextInt(text ? 12 : 7)) {
            case 0 -> new Where.IsNull(field, random.nextBoolean());
            case 1 -> oneOf(field, text && random.nextInt(3) == 0);
            case 2 -> compareField(model, field);
            case 3 -> isOrdered(field.what()) ? between(field) : compare(field);
            case 4, 5, 6 -> compare(field);
            case 7 ->
                new Where.IgnoreCase(
                        field, random.nextBoolean(), value(field.what()).toString());
            case 8 -> matchField(model, field);
            default -> new Where.Match(field, one(List.of(Side.values())), part(field.what()), random.nextBoolean());
        };
    }

    /** Filters of a JSON column, and parts of its values. */
    RandomJson json(Column column) {
        // A form that depends on values takes nothing of what says the form of the rest.
        RandomGenerator own = new SplittableRandom(random.nextLong());
        return new RandomJson(own, () -> value(column, own), () -> value(column));
    }

    private Where compare(At<Column> field) {
        return new Where.Compare(field, comparison(field.what()), value(field.what()));
    }

    private Where compareField(Model model, At<Column> field) {
        At<Column> other = another(model, field.what());
        return other == null ? compare(field) : new Where.CompareField(field, comparison(field.what()), other);
    }

    private Where matchField(Model model, At<Column> field) {
        At<Column> other = another(model, field.what());
        return other == null ? compare(field) : new Where.MatchField(field, one(List.of(Side.values())), other);
    }

    /** A field of the same type near by; null if none is met. */
    private @Nullable At<Column> another(Model model, Column column) {
        for (int i = 0; i < 3; i++) {
            At<Model> end = end(model);
            List<Column> like = end.what().columns().stream()
                    .filter(other ->
                            !other.list() && other.type() == column.type() && other.enumType() == column.enumType())
                    .toList();
            if (!like.isEmpty()) return new At<>(end.path(), one(like));
        }
        return null;
    }

    private Where between(At<Column> field) {
        return new Where.Between(field, value(field.what()), value(field.what()));
    }

    private Where list(Model model, At<Column> field) {
        Column column = field.what();
        return switch (random.nextInt(6)) {
            case 0 -> new ListWhere.Same(field, random.nextBoolean(), elements(column));
            case 1 -> new ListWhere.Empty(field);
            case 2 -> {
                At<Column> element = another(model, column);
                yield element == null ? new ListWhere.Empty(field) : new ListWhere.HasField(field, element);
            }
            case 3 -> new ListWhere.Has(field, true, List.of(element(column)));
            default -> new ListWhere.Has(field, random.nextBoolean(), some(values, 3, () -> element(column)));
        };
    }

    private List<Object> elements(Column column) {
        return ((List<?>) value(column)).stream().<Object>map(one -> one).toList();
    }

    private Object element(Column column) {
        List<Object> elements = elements(column);
        return elements.isEmpty() ? Values.one(column, false, values) : elements.get(values.nextInt(elements.size()));
    }

    private Where oneOf(At<Column> field, boolean ignoreCase) {
        List<Object> listed = some(values, 4, () -> value(field.what()));
        return new Where.OneOf(field, listed, random.nextBoolean(), ignoreCase);
    }

    private Comparison comparison(Column column) {
        if (!isOrdered(column)) return random.nextBoolean() ? Comparison.EQ : Comparison.NE;
        return one(List.of(Comparison.values()));
    }

    private static boolean isOrdered(Column column) {
        if (column.list()) return false;
        return switch (column.type()) {
            case BOOLEAN, BYTES, ENUM, JSON -> false;
            default -> true;
        };
    }

    /** A value of the column, mostly one that a record has. */
    Object value(Column column) {
        return value(column, values);
    }

    private Object value(Column column, RandomGenerator from) {
        if (from.nextInt(4) > 0) {
            Object met = met(column, from);
            if (met != null) return met;
        }
        return Values.any(column, from.nextBoolean(), from);
    }

    private @Nullable Object met(Column column, RandomGenerator from) {
        for (Model model : data.models()) {
            if (!model.columns().contains(column)) continue;
            List<Stored> records = data.records(model);
            return records.isEmpty()
                    ? null
                    : records.get(from.nextInt(records.size())).value(column);
        }
        return null;
    }

    /** A text that another may have in it. */
    private String part(Column column) {
        String text = value(column).toString();
        if (text.isEmpty() || values.nextInt(4) == 0) return text;
        int[] points = text.codePoints().toArray();
        int from = values.nextInt(points.length);
        return new String(points, from, 1 + values.nextInt(points.length - from));
    }

    private static <T> List<T> some(RandomGenerator from, int most, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = from.nextInt(most + 1); i > 0; i--) list.add(make.get());
        return list;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
