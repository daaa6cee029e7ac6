package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection}: the sum of a field, which is exact where the numbers are: a {@code long} of shorter ones, a
 * {@code BigDecimal} of these, else a {@code double}.
 *
 * <p>Of a field of the model it is the sum over the records of a group. The other components are then the keys of the group, or
 * aggregates like this one, and the projection is for {@code groupBy} and, if it has no keys, for {@code aggregate}:
 *
 * <pre>{@code @Projection(Post.class) record PerAuthor(int authorId, @Count long posts, @Sum("views") long views) {}
 * prisma.post().groupBy(PerAuthorProjection.keys()).select(PerAuthorProjection::of).toList(); // List<PerAuthor>
 * }</pre>
 *
 * <p>Of a field of a list's records it is the sum over the related records of each record:
 * {@code @Sum("posts.views") @Nullable Long views}.
 *
 * <p>A sum of nothing is null, so the component must take null, unless every group has at least one record with a value: the
 * projection has keys, and the field is required.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Sum {
    /** The field, with the relations that lead to it: {@code @Sum("views")}, {@code @Sum("posts.views")}. */
    String value();
}
