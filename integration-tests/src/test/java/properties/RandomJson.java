package properties;

import io.prisma4j.Json;
import io.prisma4j.schema.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import properties.Where.Comparison;
import properties.Where.Side;

/** Makes filters of JSON values, mostly of parts that a record's value has. */
final class RandomJson {
    private static final List<Comparison> ORDERS =
            List.of(Comparison.LT, Comparison.LTE, Comparison.GT, Comparison.GTE);
    private static final List<Object> STEPS = List.of("a", "b", "", 0, 1, -1, -2);

    private final RandomGenerator random;
    private final Supplier<Object> values;
    private final Supplier<Object> operands;

    /**
     * Both make values of the column, mostly such that a record has.
     *
     * @param values of which parts are taken
     * @param operands with which they are compared
     */
    RandomJson(RandomGenerator random, Supplier<Object> values, Supplier<Object> operands) {
        this.random = random;
        this.values = values;
        this.operands = operands;
    }

    JsonWhere where(At<Column> field) {
        JsonWhere.Part part = part(field);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new JsonWhere.Compare(part, random.nextBoolean() ? Comparison.EQ : Comparison.NE, value(part));
            case 2, 3 -> compare(part);
            case 4 -> new JsonWhere.OneOf(part, some(() -> value(part)), random.nextBoolean());
            case 5 -> match(part);
            case 6 -> new JsonWhere.Elements(part, one(List.of(JsonWhere.Has.values())), some(() -> element(part)));
            default -> new JsonWhere.Null(part, one(List.of(JsonWhere.Missing.values())));
        };
    }

    private JsonWhere compare(JsonWhere.Part part) {
        Object tree = JsonTree.of(value(part));
        boolean ordered = tree instanceof String || tree instanceof BigDecimal;
        Json operand = ordered ? JsonTree.json(tree) : random.nextBoolean() ? Json.of("1") : Json.string("a");
        return new JsonWhere.Compare(part, one(ORDERS), operand);
    }

    private JsonWhere match(JsonWhere.Part part) {
        Object tree = JsonTree.of(value(part));
        String text = tree instanceof String whole && !whole.isEmpty()
                ? whole.substring(random.nextInt(whole.length()))
                : one(List.of("a", "B", "%", ""));
        return new JsonWhere.Match(part, one(List.of(Side.values())), text, random.nextBoolean());
    }

    /** A part of a value, which mostly has it. */
    JsonWhere.Part part(At<Column> field) {
        List<Object> steps = new ArrayList<>();
        Object tree = JsonTree.of((Json) values.get());
        while (random.nextInt(4) > 0 && steps.size() < 3) {
            Object step = random.nextInt(6) == 0 ? one(STEPS) : into(tree);
            if (step == null) break;
            steps.add(step);
            tree = JsonTree.part(tree, List.of(step));
        }
        return new JsonWhere.Part(field, List.copyOf(steps));
    }

    private Object into(Object tree) {
        if (tree instanceof Map<?, ?> members && !members.isEmpty()) {
            return one(List.copyOf(members.keySet()));
        }
        if (!(tree instanceof List<?> elements) || elements.isEmpty()) return null;
        int index = random.nextInt(elements.size());
        return random.nextBoolean() ? index : (Object) (index - elements.size());
    }

    /** What some value has there; or any value. */
    private Json value(JsonWhere.Part part) {
        for (int i = 0; i < 4; i++) {
            Object met = JsonTree.part(JsonTree.of((Json) operands.get()), part.steps());
            if (met != null) return JsonTree.json(met);
        }
        return (Json) operands.get();
    }

    private Json element(JsonWhere.Part part) {
        return JsonTree.of(value(part)) instanceof List<?> elements && !elements.isEmpty()
                ? JsonTree.json(one(elements))
                : one(List.of(Json.of("1"), Json.string("a"), Json.NULL));
    }

    private List<Json> some(Supplier<Json> make) {
        List<Json> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(make.get());
        return list;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
