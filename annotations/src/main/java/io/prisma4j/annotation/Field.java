package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: the field it is taken from, if it has another name or belongs to a related
 * row, {@code @Field("author.email") String authorEmail}.
 *
 * <p>Where a relation on the way is optional the component must take null: {@code @Nullable} or {@code Optional}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Field {
    /** The field or relation, with the to-one relations that lead to it: {@code @Field("author.email")}. */
    String value();
}
