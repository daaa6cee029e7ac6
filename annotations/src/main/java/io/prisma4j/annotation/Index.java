package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index that makes queries fast and allows equal values: on the record,
 * {@code @Index({"title", "createdAt desc"})}, or on a component, {@code @Index String title}. Repeatable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Index.All.class)
public @interface Index {
    /**
     * The components in the index's order, each with {@code asc} (the default) or {@code desc} if it matters:
     * {@code @Index({"createdAt desc", "title"})}. Left out on a component and with {@link #expression()}.
     */
    String[] value() default {};

    /**
     * The name of the index in the database: {@code @Index(value = "score", map = "by_score")}. By default
     * {@code <table>_<columns>_idx}.
     */
    String map() default "";

    /**
     * The database's kind of index: {@code @Index(value = "tags", type = "GIN")} on PostgreSQL. By default its usual
     * kind. SQLite has one kind only, and uses it.
     */
    String type() default "";

    /**
     * The operator class of each component, in their order, {@code ""} for the usual one:
     * {@code @Index(value = "settings", type = "GIN", ops = "jsonb_path_ops")}. SQLite has none, and
     * leaves them out.
     */
    String[] ops() default {};

    /**
     * An SQL condition on the rows that the index holds: {@code @Index(value = "title", where = "published")}.
     */
    String where() default "";

    /**
     * An SQL expression with the names of columns, to index in place of components:
     * {@code @Index(expression = "lower(email)")}.
     */
    String expression() default "";

    /** Several of them; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        /** Each as it was written: {@code @Index(...) @Index(...)}. */
        Index[] value();
    }
}
