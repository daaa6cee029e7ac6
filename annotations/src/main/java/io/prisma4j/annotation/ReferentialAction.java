package io.prisma4j.annotation;

/** What happens to a row when the row that its {@link Relation} refers to is deleted, or gets another key. */
public enum ReferentialAction {
    /**
     * What the relation's own kind asks for. On delete: {@link #RESTRICT} if it is required, {@link #SET_NULL} if it
     * is optional. On update: {@link #CASCADE}.
     */
    DEFAULT,

    /** It is deleted as well, or its foreign key follows. */
    CASCADE,

    /** The deletion or change is refused, at once. */
    RESTRICT,

    /** The deletion or change is refused, when the statement (or a deferred constraint) ends. */
    NO_ACTION,

    /** Its foreign key becomes {@code null}; the relation must be optional. */
    SET_NULL,

    /** Its foreign key becomes its {@link Default}. */
    SET_DEFAULT
}
