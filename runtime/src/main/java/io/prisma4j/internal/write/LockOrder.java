package io.prisma4j.internal.write;

import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order in which records are changed one after another. Whoever changes a record keeps others from it until the transaction
 * ends, so two who change the same records in different orders may wait for each other for ever. Where the written order makes no
 * difference, the order of the keys takes its place, which is the same for all.
 */
final class LockOrder {
    private LockOrder() {}

    /** The steps of a phase: updates of different records that change nothing but plain values are in the order of their keys. */
    static <R> List<Steps.Step<R>> of(Model model, List<Steps.Step<R>> phase) {
        boolean plain = phase.size() > 1 && phase.stream().allMatch(step -> isPlain(model, step.operation()));
        return plain ? byKey(phase, step -> where(step.operation())) : phase;
    }

    /** The same for whatever a selector of a record belongs to, if no record is selected twice. */
    static <T> List<T> byKey(List<T> all, Function<T, @Nullable UniqueWhere> selector) {
        UniqueWhere first = all.isEmpty() ? null : selector.apply(all.get(0));
        if (first == null) return all;
        Key key = first.key();
        Set<KeyValue> values = new HashSet<>();
        for (T one : all) {
            UniqueWhere where = selector.apply(one);
            boolean comparable =
                    where != null && where.and() == null && where.key().equals(key);
            if (!comparable || !values.add(KeyValue.of(where))) return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(one -> text(selector.apply(one))))
                .toList();
    }

    private static String text(@Nullable UniqueWhere where) {
        return where == null ? "" : KeyValue.of(where).toString();
    }

    /** A value of a key may be free only when another update has been made; nested writes and values from elsewhere may concern the same records. */
    private static boolean isPlain(Model model, RelationOperation operation) {
        return operation instanceof RelationOperation.Update update
                && update.data().relations().isEmpty()
                && update.data().values().stream().allMatch(one -> isPlain(model, one));
    }

    private static boolean isPlain(Model model, Assignment assignment) {
        return (assignment.value() == null || assignment.value() instanceof Value)
                && model.keys().stream().noneMatch(key -> key.columns().contains(assignment.column()));
    }

    private static @Nullable UniqueWhere where(RelationOperation operation) {
        return operation instanceof RelationOperation.Update update ? update.where() : null;
    }
}
