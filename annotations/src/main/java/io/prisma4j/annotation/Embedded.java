package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are columns of this table: {@code @Embedded Address address} has the columns
 * {@code address_street}, {@code address_city}.
 *
 * <p>Not there yet: the processor refuses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Embedded {
    /**
     * What precedes the columns' names: {@code @Embedded(prefix = "home_") Address home}. By default the component's
     * name and an underscore.
     */
    String prefix() default "";
}
