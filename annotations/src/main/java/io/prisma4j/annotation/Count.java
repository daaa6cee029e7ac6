package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: how many rows there are.
 *
 * <p>With a to-many relation, how many related rows: {@code @Count("posts") long posts}. Without anything, how many rows a group
 * has: {@code @Count long posts}. With a field, in how many of a group's rows it has a value: {@code @Count("publishedAt")}. See
 * {@link Sum} for what groups are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Count {
    /**
     * The to-many relation or the field that is counted, with the to-one relations that lead to it: {@code @Count("author.posts")}.
     */
    String value() default "";

    /** Whether each value of the field counts once: {@code @Count(value = "authorId", distinct = true)}. */
    boolean distinct() default false;
}
