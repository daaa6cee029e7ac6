package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another name in the database: of a table, {@code @Mapped("users") @Model record User}, a column,
 * {@code @Mapped("author_id") int authorId}, an enum, {@code @Mapped("plan_kind") enum Plan}, or one of its constants,
 * {@code @Mapped("pro_plan") PRO}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Mapped {
    /** The name, as it is in the database: {@code @Mapped("body") String text}. */
    String value() default "";

    /**
     * The schema of the table or enum: {@code @Mapped(schema = "audit") @Model record Event}; without one it is that of the
     * connection. PostgreSQL only: the processor refuses it where {@code @PrismaSchema} does not leave SQLite out. The table of
     * a many-to-many relation is in the schema of that of the two models which comes first by name.
     */
    String schema() default "";
}
