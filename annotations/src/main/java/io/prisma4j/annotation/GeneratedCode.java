package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that prisma4j generated; coverage and analysis tools may look for it in class files:
 * {@code @GeneratedCode(User.class) public final class UserFields}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedCode {
    /**
     * The model or projection that it was generated for: {@code @GeneratedCode(User.class)}; {@code void.class} on
     * what belongs to all models together.
     */
    Class<?> value() default void.class;
}
