package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the tables hold: records by their numbers, each with its note and the numbers of the records that it refers to. */
final class Data {
    private final Map<Model, TreeMap<Integer, Row>> rows = new LinkedHashMap<>();
    private final Map<String, TreeSet<Pair>> pairs = new TreeMap<>();

    Data() {
        for (Model model : End.MODELS) {
            rows.put(model, new TreeMap<>());
            for (Relation relation : model.relations()) {
                if (relation.joinTable() != null) {
                    pairs.computeIfAbsent(relation.joinTable().table(), table -> new TreeSet<>());
                }
            }
        }
    }

    /** Whether the time of the last change must be another than before. */
    enum Mark {
        AS_BEFORE,
        EITHER,
        CHANGED
    }

    /** A record. */
    static final class Row {
        int id;
        String note;
        Mark mark = Mark.AS_BEFORE;
        final Map<Relation, Integer> held = new LinkedHashMap<>();

        Row(int id, String note) {
            this.id = id;
            this.note = note;
        }

        Row copy() {
            Row copy = new Row(id, note);
            copy.mark = mark;
            copy.held.putAll(held);
            return copy;
        }

        @Override
        public String toString() {
            return id + " " + note + " " + held;
        }
    }

    /** The numbers in the columns {@code A} and {@code B}. */
    record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return a != other.a ? a - other.a : b - other.b;
        }

        static Pair of(Relation relation, int own, int other) {
            return relation.joinTable().ownColumn().equals("A") ? new Pair(own, other) : new Pair(other, own);
        }
    }

    Data copy() {
        Data copy = new Data();
        rows.forEach((model, of) -> of.forEach((id, row) -> copy.rows.get(model).put(id, row.copy())));
        pairs.forEach((table, of) -> copy.pairs.get(table).addAll(of));
        return copy;
    }

    /** The same, to begin with. */
    Data asBefore() {
        Data copy = copy();
        copy.rows.values().forEach(of -> of.values().forEach(row -> row.mark = Mark.AS_BEFORE));
        return copy;
    }

    TreeMap<Integer, Row> rows(Model model) {
        return rows.get(model);
    }

    Map<String, TreeSet<Pair>> pairs() {
        return pairs;
    }

    TreeSet<Pair> pairs(Relation relation) {
        return pairs.get(relation.joinTable().table());
    }

    @Nullable
    Row row(Model model, int id) {
        return rows.get(model).get(id);
    }

    /** Gives a record another number, also where others refer to it. */
    void renumber(Model model, int from, int to) {
        Row row = rows.get(model).remove(from);
        row.id = to;
        rows.get(model).put(to, row);
        rows.forEach((other, of) -> {
            for (Relation held : End.held(other)) {
                if (held.target() == model) of.values().forEach(it -> it.held.replace(held, from, to));
            }
        });
        for (Relation relation : model.relations()) {
            if (relation.joinTable() == null) continue;
            boolean first = relation.joinTable().ownColumn().equals("A");
            for (Pair pair : List.copyOf(pairs(relation))) {
                if ((first ? pair.a() : pair.b()) != from) continue;
                pairs(relation).remove(pair);
                pairs(relation).add(first ? new Pair(to, pair.b()) : new Pair(pair.a(), to));
            }
        }
    }

    /** The numbers of the records that are related to one, in ascending order. */
    List<Integer> related(Relation relation, int id) {
        if (relation.joinTable() != null) {
            return rows.get(relation.target()).keySet().stream()
                    .filter(other -> pairs(relation).contains(Pair.of(relation, id, other)))
                    .toList();
        }
        if (relation.foreignKey() == null) return referring(relation.opposite(), id);
        Integer target = rows.get(relation.opposite().target()).get(id).held.get(relation);
        return target == null ? List.of() : List.of(target);
    }

    /** The numbers of the records that refer to one by a key of their own. */
    List<Integer> referring(Relation held, int target) {
        return rows.get(held.opposite().target()).values().stream()
                .filter(row -> Integer.valueOf(target).equals(row.held.get(held)))
                .map(row -> row.id)
                .toList();
    }

    /** One line for each record and pair. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((model, of) -> of.values()
                .forEach(row -> text.append(model).append(' ').append(row).append('\n')));
        pairs.forEach((table, of) -> text.append(table).append(' ').append(of).append('\n'));
        return text.toString();
    }
}
