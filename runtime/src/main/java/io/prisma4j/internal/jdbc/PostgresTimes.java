package io.prisma4j.internal.jdbc;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as PostgreSQL writes them in JSON and in arrays, read as the driver reads them: infinity is the last time there is. */
final class PostgresTimes {
    private PostgresTimes() {}

    /** A timestamp with a zone, or one without, which is in UTC; the beginning of a date, or a time of the first day of 1970. */
    static OffsetDateTime offset(String text) {
        if (text.equals("infinity")) return OffsetDateTime.MAX;
        if (text.equals("-infinity")) return OffsetDateTime.MIN;
        if (text.indexOf(':') < 0) return date(text).atStartOfDay().atOffset(ZoneOffset.UTC);
        if (text.indexOf(':') == 2) return time(text).atDate(LocalDate.EPOCH).atOffset(ZoneOffset.UTC);
        String time = joined(year(text));
        int sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
        if (sign > time.indexOf('T') && time.length() - sign == 3) time += ":00";
        return sign > time.indexOf('T')
                ? OffsetDateTime.parse(time).withOffsetSameInstant(ZoneOffset.UTC)
                : LocalDateTime.parse(time).atOffset(ZoneOffset.UTC);
    }

    static LocalDateTime local(String text) {
        if (text.equals("infinity")) return LocalDateTime.MAX;
        return text.equals("-infinity") ? LocalDateTime.MIN : offset(text).toLocalDateTime();
    }

    static LocalDate date(String text) {
        if (text.equals("infinity")) return LocalDate.MAX;
        return text.equals("-infinity") ? LocalDate.MIN : LocalDate.parse(year(text));
    }

    static LocalTime time(String text) {
        if (text.startsWith("24:")) return LocalTime.MAX;
        int zone = Math.max(text.indexOf('+'), text.indexOf('-'));
        if (zone < 0) return LocalTime.parse(text);
        ZoneOffset offset = ZoneOffset.of(text.substring(zone));
        return LocalTime.parse(text.substring(0, zone))
                .atOffset(offset)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalTime();
    }

    /** A value as PostgreSQL reads it as text: no sign stands before a year, and a year before the first is one BC. */
    static String text(Object value) {
        String text = value.toString();
        boolean hasYear =
                value instanceof LocalDate || value instanceof LocalDateTime || value instanceof OffsetDateTime;
        if (!hasYear) return text;
        int end = text.indexOf('-', 1);
        int year = Integer.parseInt(text.substring(0, end));
        return year > 0
                ? text.substring(text.startsWith("+") ? 1 : 0)
                : String.format("%04d", 1 - year) + text.substring(end) + " BC";
    }

    /** Years of more than four digits, and those before the first, as Java writes them. */
    private static String year(String text) {
        int end = text.indexOf('-');
        if (text.endsWith(" BC")) {
            int year = 1 - Integer.parseInt(text.substring(0, end));
            String rest = text.substring(end, text.length() - 3);
            return (year == 0 ? "0000" : String.format("-%04d", -year)) + rest;
        }
        return end > 4 ? "+" + text : text;
    }

    /** In arrays there is a space between date and time. */
    private static String joined(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end) + 'T' + text.substring(end + 1);
    }
}
