package io.prisma4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of the user's own records, kept in one column of JSON: {@code @AsJson Settings settings},
 * {@code @AsJson List<Line> lines}.
 *
 * <pre>{@code public record Settings(Theme theme, int size, Optional<String> note, List<Shortcut> shortcuts) {}
 * }</pre>
 *
 * <p>How it is written and read is generated; there is no reflection. A record is an object, whose properties are the
 * components, or what {@link Mapped} calls them. A component may be a scalar, an enum, a record, or a {@code List},
 * {@code Set} or {@code Map<String, X>} of these. A record of one scalar is that scalar; times, UUIDs and URIs are texts,
 * bytes a text in Base64, and a component with {@link Convert} is what the converter makes of it. A sealed interface of records is the record with a property {@code type}, the record's name.
 *
 * <p>An {@code Optional} that is empty, and a {@code @Nullable} component that is null, are left out, and may be missing when
 * read; any other must be there. Properties that no component has are ignored.
 *
 * <p>The column is compared by content, and not sorted: {@code u.settings().eq(settings)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface AsJson {}
