package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: the least value of a field, of the type of the field.
 *
 * <p>Over a group or over related records, and null where there is nothing to compute it of, as a {@link Sum} is:
 * {@code @Min("createdAt") Instant first}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Min {
    /** The field, with the relations that lead to it: {@code @Min("views")}, {@code @Min("posts.views")}. */
    String value();
}
