package io.prisma4j.internal.jdbc;

import io.prisma4j.schema.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as the types of PostgreSQL's columns, all in UTC, cut to a column's precision, so that what was written can be found. */
final class PostgresBoundTimes {
    private static final Pattern PRECISION = Pattern.compile("\\(\\s*(\\d)\\s*\\)");
    private static final int BY_DEFAULT = 3;
    private static final int MOST = 6;
    private static final int[] UNITS = {1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000};

    private PostgresBoundTimes() {}

    /** The time; the text of a value that is none. */
    static Object of(Column like, Object value) {
        if (value instanceof Instant instant) return moment(like, instant.atOffset(ZoneOffset.UTC), "TIMESTAMP");
        if (value instanceof LocalDateTime local) return moment(like, local.atOffset(ZoneOffset.UTC), "TIMESTAMP");
        if (value instanceof OffsetDateTime offset) {
            return moment(like, offset.withOffsetSameInstant(ZoneOffset.UTC), "TIMESTAMPTZ");
        }
        if (value instanceof LocalTime time) {
            LocalTime cut = cut(like, time);
            return type(like, "TIME").equals("TIMETZ") ? cut.atOffset(ZoneOffset.UTC) : cut;
        }
        return value instanceof LocalDate ? value : value.toString();
    }

    private static Object moment(Column like, OffsetDateTime utc, String byDefault) {
        OffsetDateTime time = cut(like, utc);
        return switch (type(like, byDefault)) {
            case "TIMESTAMPTZ" -> time;
            case "DATE" -> time.toLocalDate();
            case "TIME" -> time.toLocalTime();
            case "TIMETZ" -> time.toOffsetTime();
            default -> time.toLocalDateTime();
        };
    }

    private static String type(Column like, String byDefault) {
        String asked = like.nativeType("postgresql");
        if (asked == null) return byDefault;
        int end = asked.indexOf('(');
        return (end < 0 ? asked : asked.substring(0, end)).strip().toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked") // a temporal with another field is of its own type
    private static <T extends Temporal> T cut(Column like, T time) {
        int unit = UNITS[precision(like.nativeType("postgresql"))];
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        return (T) time.with(ChronoField.NANO_OF_SECOND, nanos - nanos % unit);
    }

    private static int precision(@Nullable String asked) {
        if (asked == null) return BY_DEFAULT;
        Matcher found = PRECISION.matcher(asked);
        return found.find() ? Math.min(MOST, Integer.parseInt(found.group(1))) : MOST;
    }
}
