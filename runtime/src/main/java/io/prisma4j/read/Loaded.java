package io.prisma4j.read;

import io.prisma4j.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The related records of the row that is being read, by slot. */
public abstract class Loaded {
    /** No related record is loaded, whatever the slot. */
    public static final Loaded NOTHING = new Loaded() {
        @Override
        protected boolean isLoaded(int slot) {
            return false;
        }

        @Override
        protected @Nullable Object at(int slot) {
            return null;
        }
    };

    protected Loaded() {}

    /** Whether the slot was asked for. */
    protected abstract boolean isLoaded(int slot);

    /** What is in a loaded slot: a list, a record, or null for a to-one relation without a related record. */
    protected abstract @Nullable Object at(int slot);

    /** The related records of a to-many relation; null if they were not asked for. */
    @SuppressWarnings("unchecked") // the slot was filled by the reader of exactly this relation's records
    public final <E> @Nullable List<E> list(int slot) {
        return isLoaded(slot) ? (List<E>) at(slot) : null;
    }

    /** The related record of an optional to-one relation; null if it was not asked for, empty if there is none. */
    @SuppressWarnings("unchecked") // as above
    public final <E> @Nullable Optional<E> optional(int slot) {
        return isLoaded(slot) ? Optional.ofNullable((E) at(slot)) : null;
    }

    /** The related record of a to-one relation; null if it was not asked for or if there is none. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as above
    public final <E> @Nullable E one(int slot) {
        return isLoaded(slot) ? (E) at(slot) : null;
    }

    /**
     * The exception for a record whose constructor takes no null: its relations that were not loaded are to blame, if there are any.
     *
     * @param slot the slot of the first relation
     * @param relations all relations of the record, in their order
     */
    public final RuntimeException refused(String model, int slot, NullPointerException refusal, String... relations) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < relations.length; i++) {
            if (!isLoaded(slot + i)) missing.add(relations[i]);
        }
        if (missing.isEmpty()) return refusal;
        String names = String.join(", ", missing);
        return new InvalidQueryException(
                "P2009",
                "the constructor of " + model + " refuses null, which a relation is that was not loaded: " + names
                        + "; let it take null, include " + names + ", or select fields",
                refusal);
    }
}
