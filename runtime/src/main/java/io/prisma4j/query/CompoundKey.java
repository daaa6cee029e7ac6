package io.prisma4j.query;

import org.jspecify.annotations.Nullable;

/**
 * The selector of a key of several fields; the base of generated ones, whose {@code eq} names the fields:
 * {@code p.firstNameLastName().eq("Ada", "Lovelace")}.
 *
 * @param <R> the scope that it belongs to
 */
public abstract class CompoundKey<R> implements UniqueKey<R> {
    private final Scope<?> scope;
    private final io.prisma4j.schema.Key key;

    /** The selector of the key of this name. */
    protected CompoundKey(Scope<?> scope, String name) {
        this.scope = scope;
        this.key = scope.key(name);
    }

    final io.prisma4j.schema.Key key() {
        return key;
    }

    /** The record whose key has these values, in the key's order; an enum's constant as its label. */
    protected final UniqueFilter<R> where(@Nullable Object... stored) {
        return UniqueFilter.of(scope, key, stored);
    }
}
