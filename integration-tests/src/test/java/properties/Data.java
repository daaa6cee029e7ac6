package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.Relation.JoinTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables hold. */
final class Data {

    /** A pair of records of a many-to-many relation, seen from the end that has the column {@code A}. */
    record Pair(Stored first, Stored second) {}

    private final Map<Model, List<Stored>> records = new LinkedHashMap<>();
    private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();
    private final Map<Stored, Map<Relation, List<Stored>>> related = new HashMap<>();

    Data(Map<Model, List<Stored>> records, Map<String, List<Pair>> pairs) {
        records.forEach((model, rows) -> this.records.put(model, List.copyOf(rows)));
        pairs.forEach((table, of) -> this.pairs.put(table, List.copyOf(of)));
    }

    /** The records of a model, in the order in which they were written. */
    List<Stored> records(Model model) {
        return records.get(model);
    }

    /** The models, those first that others refer to. */
    List<Model> models() {
        return List.copyOf(records.keySet());
    }

    /** The pairs of each table of pairs, by its name. */
    Map<String, List<Pair>> pairs() {
        return pairs;
    }

    /** The records that a relation of a record leads to. */
    List<Stored> related(Stored record, Relation relation) {
        return related.computeIfAbsent(record, one -> new HashMap<>())
                .computeIfAbsent(relation, one -> find(record, relation));
    }

    private List<Stored> find(Stored record, Relation relation) {
        JoinTable table = relation.joinTable();
        if (table == null) {
            return records(relation.target()).stream()
                    .filter(other -> refers(record, relation, other))
                    .toList();
        }
        List<Stored> found = new ArrayList<>();
        boolean first = table.ownColumn().equals("A");
        for (Pair pair : pairs.get(table.table())) {
            if ((first ? pair.first() : pair.second()) == record) found.add(first ? pair.second() : pair.first());
        }
        return found;
    }

    private static boolean refers(Stored record, Relation relation, Stored other) {
        List<Column> from = relation.from();
        for (int i = 0; i < from.size(); i++) {
            Object key = record.value(from.get(i));
            if (key == null || !key.equals(other.value(relation.to().get(i)))) return false;
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        records.forEach((model, rows) -> {
            text.append(model).append(' ').append(model.columns()).append('\n');
            for (Stored row : rows) text.append("  ").append(row.values()).append('\n');
        });
        pairs.forEach((table, of) -> text.append(table).append(' ').append(of).append('\n'));
        return text.toString();
    }
}
