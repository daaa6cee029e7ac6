package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of a type that prisma4j does not know: {@code @Unsupported("polygon") Raw area}, where the component's type
 * is {@code io.prisma4j.Raw}.
 *
 * <p>It is in the DDL and absent from fields, inputs and {@code select}, and {@code null} in a record that was read; {@code
 * queryRaw} reads it. Where it is required and has no default, the client cannot create records of the model. Its default can
 * only be an expression: {@code @Default(sql = "...")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Unsupported {
    /** The type, as the database writes it: {@code @Unsupported("polygon")}. */
    String value();
}
