package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are columns of this table: {@code @Embedded Address address} has the columns
 * {@code address_street}, {@code address_city}.
 *
 * <pre>{@code
 * record Address(String street, String city, @Nullable String state, @Embedded Geo geo) {}
 *
 * @Model
 * @Index({"home.city", "home.street"})
 * record User(@Id int id, @Embedded Address home, @Embedded(prefix = "job_") @Nullable Address work) {}
 *
 * prisma.user().findMany().where(u -> u.home().city().eq("Rome").and(u.work().isNull())).toList();
 * prisma.user().update(u -> u.id().eq(1)).data(d -> d.home(h -> h.city("Milan")).work(null)).execute();
 * }</pre>
 *
 * <p>The record is a plain one, no {@link Model}. Its components are what columns may be, or embedded themselves; annotations
 * of columns mean there what they mean in a model, but for {@link Id}, {@link Check} and {@link Relation}, which are for
 * tables. Keys and indexes of the model name its columns by path, {@code "home.city"}; {@link Id}, {@link Unique} and
 * {@link Index} beside {@code @Embedded} are of all its columns together, so that {@code @Id @Embedded ShelfKey key} is found
 * by {@code s.key().eq(new ShelfKey("A", 1))}.
 *
 * <p>A record that may be missing, {@code @Nullable} or {@code Optional}, is missing where all its columns are null, so all of
 * them take null, and none has a {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Embedded {
    /**
     * What precedes the columns' names, those given by {@link Mapped} included: {@code @Embedded(prefix = "home_")}, or
     * {@code ""} for nothing. If left out, it is the component's name and an underscore.
     */
    String prefix() default "";
}
