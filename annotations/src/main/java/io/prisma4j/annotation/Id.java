package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key: on a component, {@code @Id int id}, or on the record with the names of several,
 * {@code @Id({"firstName", "lastName"})}.
 *
 * <p>A model needs an id, or a required component that is {@link Unique}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Id {
    /** The components of a compound key, in its order: {@code @Id({"slug", "language"})}. Left out on a component. */
    String[] value() default {};

    /**
     * The name of a compound key's selector: {@code @Id(value = {"slug", "language"}, name = "place")} is used as
     * {@code a.place().eq("intro", "en")}. By default the components' names as one, {@code a.slugLanguage()}.
     */
    String name() default "";

    /**
     * The name of the constraint in the database: {@code @Id(value = {"a", "b"}, map = "pair_key")}. By default
     * {@code <table>_pkey}. SQLite does not name primary keys.
     */
    String map() default "";
}
