package io.prisma4j.internal.jdbc;

import io.prisma4j.error.InconsistentDataException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The forms of a time in SQLite. Written is one, Prisma's: {@code 2026-11-20T15:19:22.207+00:00}, in UTC. Read are that, the
 * {@code 2026-11-20 15:19:22} of {@code CURRENT_TIMESTAMP}, and the milliseconds since 1970 of older databases.
 */
public final class SqliteTimes {
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private SqliteTimes() {}

    /** The text of a time in UTC; what is finer than a millisecond is cut off. */
    public static String format(LocalDateTime time) {
        StringBuilder text = new StringBuilder(29);
        digits(text, time.getYear(), 4);
        digits(text, time.getMonthValue(), '-');
        digits(text, time.getDayOfMonth(), '-');
        digits(text, time.getHour(), 'T');
        digits(text, time.getMinute(), ':');
        digits(text, time.getSecond(), ':');
        digits(text.append('.'), time.getNano() / 1_000_000, 3);
        return text.append("+00:00").toString();
    }

    static String format(Instant time) {
        return format(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    static String format(OffsetDateTime time) {
        return format(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    static String format(LocalDate date) {
        return format(date.atStartOfDay()).substring(0, 10);
    }

    static String format(LocalTime time) {
        return TIME_OF_DAY.format(time);
    }

    private static void digits(StringBuilder text, int number, char before) {
        digits(text.append(before), number, 2);
    }

    private static void digits(StringBuilder text, int number, int length) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < length; i++) text.append('0');
        text.append(digits);
    }

    /** The time, in UTC, of any stored form. */
    public static LocalDateTime parse(String text) {
        try {
            if (text.length() >= 19 && text.charAt(4) == '-') return dateTime(text);
            if (text.length() == 10 && text.charAt(4) == '-')
                return LocalDate.parse(text).atStartOfDay();
            return LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException e) {
            throw unreadable(text);
        }
    }

    private static LocalDateTime dateTime(String text) {
        int end = text.length();
        int at = 19;
        int nanos = 0;
        if (at < end && text.charAt(at) == '.') {
            int unit = 100_000_000;
            for (at++; at < end && digit(text.charAt(at)); at++) {
                nanos += (text.charAt(at) - '0') * unit;
                unit /= 10;
            }
        }
        LocalDateTime time = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos);
        if (at == end || text.substring(at).equals("+00:00")) return time;
        ZoneOffset zone = ZoneOffset.of(text.substring(at));
        return time.minusSeconds(zone.getTotalSeconds());
    }

    static LocalTime parseTime(String text) {
        try {
            return text.length() > 15 ? parse(text).toLocalTime() : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!digit(c)) throw new NumberFormatException(text);
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static InconsistentDataException unreadable(String text) {
        return new InconsistentDataException("the database holds '" + text
                + "' where the model says there is a time; write it as 2026-11-20T15:19:22.207+00:00");
    }
}
