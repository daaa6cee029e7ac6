package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number that every update of the row raises, and by which an update notices that another one came first:
 * {@code @Version int version}.
 *
 * <p>An {@code int} or a {@code long}, one a model, 0 when the row is created. Inputs do not have it; filters do, and an update or a
 * delete whose filter names another version than the row's fails with a {@code StaleRecordException}:
 *
 * <pre>{@code
 * prisma.page().update(p -> p.id().eq(9).and(p.version().eq(3))).data(d -> d.title("Later")).execute();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Version {}
