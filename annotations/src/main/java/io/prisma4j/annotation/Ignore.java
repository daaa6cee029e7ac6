package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a component out of the client, {@code @Ignore @Nullable String legacyCode}, or a model,
 * {@code @Ignore @Model record AuditLine}.
 *
 * <p>The column or table stays in the DDL; it is absent from fields, inputs and {@code select}, and {@code null} in a
 * record that was read. Not there yet: the processor refuses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Ignore {}
