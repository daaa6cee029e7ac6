package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a model: a table, whose columns and relations are the record's components.
 *
 * <pre>{@code @Model record User(@Id @Default(function = AUTOINCREMENT) int id, @Unique String email) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
    /**
     * The name of the model's method on the client, where the record's own name will not do: {@code record Case} would
     * be reached by {@code prisma.case()}, which is no Java, so {@code @Model(accessor = "cases")}. By default the
     * record's name, decapitalised as {@code java.beans} does: {@code UserProfile} is {@code prisma.userProfile()}.
     */
    String accessor() default "";
}
