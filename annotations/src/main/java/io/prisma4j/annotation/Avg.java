package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: the average of a field, a {@code BigDecimal} of such, else a {@code double}.
 *
 * <p>Over a group or over related records, and null where there is nothing to compute it of, as a {@link Sum} is:
 * {@code @Avg("views") double average}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Avg {
    /** The field, with the relations that lead to it: {@code @Avg("views")}, {@code @Avg("posts.views")}. */
    String value();
}
