package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a typed result of a query: its components are fields of a model, by name.
 *
 * <pre>{@code @Projection(User.class) record UserSummary(int id, String email) {}
 * prisma.user().findMany().select(u -> UserSummaryProjection.of(u)).toList(); // List<UserSummary>
 * }</pre>
 *
 * <p>The processor checks the record against the model, and only the columns asked for are read. With aggregates of the model's own
 * fields it is a projection of groups: see {@link Sum}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The model whose fields it takes: {@code @Projection(User.class)}. */
    Class<?> value();
}
