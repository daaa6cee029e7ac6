package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that stands for other rows: {@code @Relation(fields = "authorId", references = "id") User author} on the
 * side that has the foreign key, {@code @Relation List<Post> posts} on the other.
 *
 * <p>It is {@code null} until a query includes it. A to-many is a {@code List<Post>}, a required to-one a
 * {@code User}, an optional to-one an {@code Optional<User>}. A component whose type is a model, or a list of one, is
 * a relation also without the annotation. Two lists that face each other are a many-to-many.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Relation {
    /**
     * What tells several relations between the same two models apart, equal at both ends:
     * {@code @Relation(name = "PostAuthor") List<Post> written}. It also names the join table of a many-to-many.
     */
    String name() default "";

    /**
     * The components of this model that make up the foreign key: {@code fields = "authorId"}. May be left out where a
     * component {@code <relation>Id} exists and the other model has a single id.
     */
    String[] fields() default {};

    /**
     * The components of the other model that {@link #fields()} point at, in the same order, unique there:
     * {@code references = "id"}. On a many-to-many list it is accepted and means nothing.
     */
    String[] references() default {};

    /**
     * What happens to this row when the other one is deleted: {@code onDelete = ReferentialAction.CASCADE}. By default
     * {@code RESTRICT} for a required relation and {@code SET_NULL} for an optional one.
     */
    ReferentialAction onDelete() default ReferentialAction.DEFAULT;

    /**
     * What happens to this row when the key of the other one changes: {@code onUpdate = ReferentialAction.NO_ACTION}.
     * By default {@code CASCADE}.
     */
    ReferentialAction onUpdate() default ReferentialAction.DEFAULT;

    /**
     * The name of the foreign key in the database: {@code map = "article_editor_fk"}. By default
     * {@code <table>_<columns>_fkey}.
     */
    String map() default "";
}
