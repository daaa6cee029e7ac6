package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column's type in the DDL, in place of the usual one: {@code @NativeType("VARCHAR(200)") String title}.
 * Repeatable, once a provider.
 *
 * <p>Without a provider it serves those whose types include it; elsewhere the usual type stands.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(NativeType.All.class)
public @interface NativeType {
    /** The type, as the database writes it: {@code @NativeType("DECIMAL(12, 2)") BigDecimal price}. */
    String value();

    /**
     * The database that it is meant for:
     * {@code @NativeType(value = "UUID", provider = Provider.POSTGRESQL) String token}.
     */
    Provider provider() default Provider.ANY;

    /** Several of them; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        /** Each as it was written: {@code @NativeType(...) @NativeType(...)}. */
        NativeType[] value();
    }
}
