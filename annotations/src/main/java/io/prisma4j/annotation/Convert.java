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
 * <p>The column's type is that of the {@link Converter}'s scalar; {@link NativeType} and {@link Default} are about it:
 * {@code @Convert(MoneyConverter.class) @Default("0") Money tip}. What is compared and sorted is what is stored:
 * {@code p.price().gt(money)} is right where the converter keeps the order. A component that is nullable, or an
 * {@code Optional}, is converted where it has a value.
 *
 * <p>A record of one scalar, {@code record UserId(int value)}, needs no converter.
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
