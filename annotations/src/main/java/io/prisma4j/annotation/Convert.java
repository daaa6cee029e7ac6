package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of the user's own type, kept in the database as a scalar:
 * {@code @Convert(MoneyConverter.class) Money price}.
 *
 * <p>Not there yet: the processor refuses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Convert {
    /**
     * The converter, a public class with a public constructor without parameters:
     * {@code @Convert(MoneyConverter.class)}.
     */
    Class<? extends Converter<?, ?>> value();
}
