package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One row a value: on a component, {@code @Unique String email}, or, repeatable, on the record with the names of
 * several, {@code @Unique({"authorId", "title"})}.
 *
 * <p>What is unique can be looked up and connected: {@code findUnique(u -> u.email().eq("a@b.c"))}. Several rows may
 * hold {@code null}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Unique.All.class)
public @interface Unique {
    /**
     * The components that are unique together, in the constraint's order: {@code @Unique({"authorId", "title"})}. Left
     * out on a component.
     */
    String[] value() default {};

    /**
     * The selector's name: {@code @Unique(value = {"authorId", "title"}, name = "work")} is used as
     * {@code p.work().eq(3, "t")}. By default the components' names as one, {@code p.authorIdTitle()}.
     */
    String name() default "";

    /**
     * The name of the constraint in the database: {@code @Unique(map = "one_account_an_email")}. By default
     * {@code <table>_<columns>_key}.
     */
    String map() default "";

    /** Several of them; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        /** Each as it was written: {@code @Unique(...) @Unique(...)}. */
        Unique[] value();
    }
}
