package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: how many related rows there are, {@code @Count("posts") long posts}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Count {
    /** The to-many relation that is counted, with the to-one relations that lead to it: {@code @Count("author.posts")}. */
    String value();
}
