package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What fills a component that a create does not mention: a value, {@code @Default("0") int views}, a function,
 * {@code @Default(function = NOW) Instant createdAt}, or an expression of the database,
 * {@code @Default(sql = "gen_random_uuid()") UUID token}. Exactly one of the three.
 *
 * <p>The component becomes optional in the create input.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Default {
    /**
     * The value as text: {@code @Default("0") int}, {@code @Default("false") boolean}, {@code @Default("USER") Role}
     * (the constant's name), {@code @Default("2026-01-01T00:00:00Z") Instant}. An empty text is a default like any
     * other.
     *
     * <p>Of a list all elements: {@code @Default({"new", "hot"}) List<String>}. A list without a default is empty, also
     * without this annotation.
     *
     * <p>The processor refuses text that the component's type cannot hold.
     */
    String[] value() default {};

    /** The function that makes the value: {@code @Default(function = DefaultFunction.UUID_V7) UUID id}. */
    DefaultFunction function() default DefaultFunction.NONE;

    /**
     * An SQL expression, copied into the DDL as it stands: {@code @Default(sql = "gen_random_uuid()")}. The database
     * makes the value, and it is read back with the row.
     */
    String sql() default "";

    /**
     * How many characters {@link DefaultFunction#NANOID} makes, 2 to 255:
     * {@code @Default(function = NANOID, length = 12) String code}. No other function takes it.
     */
    int length() default 21;
}
