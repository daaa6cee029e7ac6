package io.prisma4j.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change that a client made to the database, by names: models and components as they are called in Java, values as columns hold
 * them, whatever types of the user's stand before these. A number is an {@code Integer}, {@code Long} or {@code BigDecimal}, a time is one of
 * {@code java.time}, an enum is its label, JSON is its text, a list is a {@code List}; {@code address.city} is a component of an embedded
 * record.
 *
 * <pre>{@code
 * if (change instanceof Change.Created created && created.model().equals("Post")) feed.add(created.values());
 * }</pre>
 */
public sealed interface Change {
    /** The model of the record: {@code Post}. */
    String model();

    /** What tells the record from all others of its model, its id as a rule: as it is now, of a deleted record as it was. */
    Map<String, Object> key();

    /** All values before the change; known of a record that was deleted. */
    default Optional<Map<String, @Nullable Object>> before() {
        return Optional.empty();
    }

    /** All values after the change; known of a record that was created or changed. */
    default Optional<Map<String, @Nullable Object>> after() {
        return Optional.empty();
    }

    /** A record is there that was not there before; with all its values. */
    record Created(String model, Map<String, Object> key, Map<String, @Nullable Object> values) implements Change {
        public Created {
            key = copy(key);
            values = copy(values);
        }

        @Override
        public Optional<Map<String, @Nullable Object>> after() {
            return Optional.of(values);
        }

        @Override
        public String toString() {
            return "created " + model;
        }
    }

    /** A record was changed; with all its values as they are now. */
    record Updated(String model, Map<String, Object> key, Map<String, @Nullable Object> values) implements Change {
        public Updated {
            key = copy(key);
            values = copy(values);
        }

        @Override
        public Optional<Map<String, @Nullable Object>> after() {
            return Optional.of(values);
        }

        @Override
        public String toString() {
            return "updated " + model;
        }
    }

    /** A record was created or changed, by a statement that does not say which: {@code upsertMany}. */
    record Upserted(String model, Map<String, Object> key, Map<String, @Nullable Object> values) implements Change {
        public Upserted {
            key = copy(key);
            values = copy(values);
        }

        @Override
        public Optional<Map<String, @Nullable Object>> after() {
            return Optional.of(values);
        }

        @Override
        public String toString() {
            return "upserted " + model;
        }
    }

    /** A record is no longer there; with all its values as they were. */
    record Deleted(String model, Map<String, Object> key, Map<String, @Nullable Object> values) implements Change {
        public Deleted {
            key = copy(key);
            values = copy(values);
        }

        @Override
        public Optional<Map<String, @Nullable Object>> before() {
            return Optional.of(values);
        }

        @Override
        public String toString() {
            return "deleted " + model;
        }
    }

    /**
     * Two records are related by a many-to-many relation that were not before.
     *
     * @param relation the relation of the model by which the write was made: {@code tags}
     * @param relatedModel the other record's model
     * @param relatedKey the other record's id
     */
    record Linked(
            String model, Map<String, Object> key, String relation, String relatedModel, Map<String, Object> relatedKey)
            implements Change {
        public Linked {
            key = copy(key);
            relatedKey = copy(relatedKey);
        }

        @Override
        public String toString() {
            return "linked " + model + "." + relation;
        }
    }

    /**
     * Two records are no longer related by a many-to-many relation.
     *
     * @param relation the relation of the model by which the write was made: {@code tags}
     * @param relatedModel the other record's model
     * @param relatedKey the other record's id
     */
    record Unlinked(
            String model, Map<String, Object> key, String relation, String relatedModel, Map<String, Object> relatedKey)
            implements Change {
        public Unlinked {
            key = copy(key);
            relatedKey = copy(relatedKey);
        }

        @Override
        public String toString() {
            return "unlinked " + model + "." + relation;
        }
    }

    private static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
