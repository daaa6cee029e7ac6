package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition that the database holds every row to: {@code @Check("price > 0") BigDecimal price} on a component, or on
 * the record for several columns, {@code @Check("starts_at < ends_at")}. Repeatable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Check.All.class)
public @interface Check {
    /** The condition, in SQL and with the names of columns: {@code @Check("price > 0")}. */
    String value();

    /**
     * The name of the constraint in the database: {@code @Check(value = "price > 0", map = "price_is_positive")}. By
     * default {@code <table>_<column>_check}, or {@code <table>_check} on the record; of several the second ends in 1.
     */
    String map() default "";

    /** Several of them; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        /** Each as it was written: {@code @Check(...) @Check(...)}. */
        Check[] value();
    }
}
