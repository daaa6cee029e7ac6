package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.Relation.JoinTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes small tables with ties, nulls, and records that nobody refers to. */
final class RandomData {
    private static final double NULLS = 0.3;

    private final RandomGenerator random;
    private final Map<Model, List<Stored>> records = new LinkedHashMap<>();

    private RandomData(RandomGenerator random) {
        this.random = random;
    }

    /** Data of these models, those first that others refer to. */
    static Data of(List<Model> models, RandomGenerator random) {
        RandomData made = new RandomData(random);
        for (Model model : models)
            made.fill(model, random.nextInt(3) == 0 ? random.nextInt(6) : 4 + random.nextInt(10));
        return new Data(made.records, made.pairs());
    }

    private void fill(Model model, int size) {
        List<Stored> rows = new ArrayList<>();
        records.put(model, rows);
        Map<Key, Set<List<Object>>> taken = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Stored row = row(model);
            if (row != null && isFree(row, taken)) rows.add(row);
        }
    }

    private static boolean isFree(Stored row, Map<Key, Set<List<Object>>> taken) {
        Map<Key, List<Object>> own = new HashMap<>();
        for (Key key : row.model().keys()) {
            List<Object> values = key.columns().stream().map(row::value).toList();
            if (values.contains(null)) continue;
            if (taken.getOrDefault(key, Set.of()).contains(values)) return false;
            own.put(key, values);
        }
        own.forEach((key, values) ->
                taken.computeIfAbsent(key, one -> new HashSet<>()).add(values));
        return true;
    }

    /** A row; null if it must refer to another, and there is none. */
    private Stored row(Model model) {
        List<Column> columns = model.columns();
        List<Column> identity = model.identity().columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            boolean missing = column.nullable() && random.nextDouble() < NULLS;
            values[i] = missing ? null : Values.any(column, identity.contains(column), random);
        }
        for (Relation relation : model.relations()) {
            if (relation.foreignKey() == null) continue;
            List<Stored> targets = records.get(relation.target());
            boolean missing = targets.isEmpty() || !relation.required() && random.nextDouble() < NULLS;
            if (missing && relation.required()) return null;
            refer(columns, relation, missing ? null : targets.get(random.nextInt(targets.size())), values);
        }
        return new Stored(model, Arrays.asList(values));
    }

    private void refer(List<Column> columns, Relation relation, Stored target, Object[] values) {
        List<Column> from = relation.from();
        // A key of several columns refers to nothing when one of them is null.
        int given = target != null || from.size() == 1 || random.nextBoolean() ? -1 : random.nextInt(from.size());
        for (int i = 0; i < from.size(); i++) {
            int at = columns.indexOf(from.get(i));
            if (target != null) values[at] = target.value(relation.to().get(i));
            else if (i != given) values[at] = null;
        }
    }

    private Map<String, List<Data.Pair>> pairs() {
        Map<String, List<Data.Pair>> pairs = new LinkedHashMap<>();
        for (Model model : records.keySet()) {
            for (Relation relation : model.relations()) {
                JoinTable table = relation.joinTable();
                if (table == null || !table.ownColumn().equals("A")) continue;
                List<Stored> seconds = records.get(relation.target());
                List<Data.Pair> of = new ArrayList<>();
                for (Stored first : records.get(model)) {
                    double share = random.nextDouble() / 3;
                    for (Stored second : seconds) {
                        if (random.nextDouble() < share) of.add(new Data.Pair(first, second));
                    }
                }
                pairs.put(table.table(), of);
            }
        }
        return pairs;
    }
}
