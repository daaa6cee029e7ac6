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
 * <p>The column or table stays in the DDL. A component is absent from fields, inputs and {@code select}, and {@code null} in
 * a record that was read, so that it cannot be a primitive; where it is required and has no default, the client cannot
 * create records of the model. An ignored model has no operations and no fields; relations that lead to it are ignored,
 * too: {@code @Ignore @Relation List<AuditLine> audited}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Ignore {}
