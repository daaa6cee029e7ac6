package io.prisma4j.annotation;

/** How names in the database follow from names in Java; {@link Mapped} overrides it. */
public enum Naming {
    /**
     * As written, which is Prisma's way: table {@code User}, column {@code authorId}, join table
     * {@code _CategoryToPost}.
     */
    AS_WRITTEN,

    /** In snake case: table {@code user}, column {@code author_id}, join table {@code _category_to_post}. */
    SNAKE_CASE
}
