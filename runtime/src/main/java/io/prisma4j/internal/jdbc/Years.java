package io.prisma4j.internal.jdbc;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.tree.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The years that a database can hold, in UTC. */
final class Years {
    private final int first;
    private final int last;
    private final String holder;
    private final long firstSecond;
    private final long endSecond;

    Years(int first, int last, String holder) {
        this.first = first;
        this.last = last;
        this.holder = holder;
        this.firstSecond = startOf(first);
        this.endSecond = startOf(last + 1);
    }

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** Refuses a time, or a list with one, that is of another year; values that are no times pass. */
    void check(Value value) {
        if (value.isNull()) return;
        switch (value.type()) {
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE -> {
                if (value.value() instanceof List<?> list) list.forEach(one -> check(value, one));
                else check(value, value.value());
            }
            default -> {}
        }
    }

    private void check(Value value, Object time) {
        long second = second(time);
        if (second >= firstSecond && second < endSecond) return;
        String field = value.like().name();
        throw new ValueOutOfRangeException(
                "",
                field,
                "the year of " + field + " is not between " + first + " and " + last + ", which are the years that "
                        + holder,
                null);
    }

    private static long second(Object time) {
        if (time instanceof Instant instant) return instant.getEpochSecond();
        if (time instanceof OffsetDateTime offset) return offset.toEpochSecond();
        if (time instanceof LocalDateTime local) return local.toEpochSecond(ZoneOffset.UTC);
        if (time instanceof LocalDate date) return date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        throw new IllegalArgumentException(
                "a time is expected, not a " + time.getClass().getName());
    }
}
