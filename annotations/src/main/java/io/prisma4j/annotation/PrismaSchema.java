package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of the schema, on the {@code package-info.java} of the package into which {@code Prisma} and
 * {@code PrismaClient} are generated; optional.
 *
 * <pre>{@code @PrismaSchema(naming = Naming.SNAKE_CASE, providers = Provider.POSTGRESQL)
 * package shop;
 * }</pre>
 *
 * <p>Without it they are generated into the models' common package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface PrismaSchema {
    /** How names in the database follow from those in Java: {@code naming = Naming.SNAKE_CASE}. */
    Naming naming() default Naming.AS_WRITTEN;

    /**
     * The databases that DDL is generated for: {@code providers = {Provider.SQLITE, Provider.POSTGRESQL}}. By default
     * all.
     */
    Provider[] providers() default Provider.ANY;
}
