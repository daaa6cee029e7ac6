package io.prisma4j.internal.write;

import io.prisma4j.run.Change;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that statements have changed, as changes of records for whoever listens. */
final class ChangedRecords {
    private final ChangeLog log;

    ChangedRecords(ChangeLog log) {
        this.log = log;
    }

    /** What became of a row. */
    @FunctionalInterface
    interface Kind {
        Change of(String model, Map<String, Object> key, Map<String, @Nullable Object> values);
    }

    /** A row of a model of which the columns that the client knows, and those of its identity, are known. */
    void add(Kind kind, Model model, KnownRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : model.columns()) values.put(column.name(), row.value(column));
        log.add(kind.of(model.name(), key(row, model.identity().columns()), values));
    }

    /** A pair of own and other keys, which two columns hold, seen from the relation's own model. */
    void addPair(Relation relation, KnownRow pair, List<Column> columns, boolean linked) {
        Object own = Objects.requireNonNull(pair.value(columns.get(0)), "own key");
        Object other = Objects.requireNonNull(pair.value(columns.get(1)), "other key");
        String model = relation.opposite().target().name();
        Map<String, Object> key = Map.of(relation.from().get(0).name(), own);
        String related = relation.target().name();
        Map<String, Object> relatedKey = Map.of(relation.to().get(0).name(), other);
        log.add(
                linked
                        ? new Change.Linked(model, key, relation.name(), related, relatedKey)
                        : new Change.Unlinked(model, key, relation.name(), related, relatedKey));
    }

    private static Map<String, Object> key(KnownRow row, List<Column> columns) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (Column column : columns) key.put(column.name(), Objects.requireNonNull(row.value(column), column.name()));
        return key;
    }
}
