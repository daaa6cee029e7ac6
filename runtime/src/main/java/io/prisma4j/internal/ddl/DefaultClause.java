package io.prisma4j.internal.ddl;

import io.prisma4j.Json;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.ScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The default of a column as DDL writes it; empty for one that the client, or the column's type, makes. */
abstract class DefaultClause {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+00:00'");

    /** The time of the statement, in a column of this type. */
    abstract String now(ScalarType type);

    abstract String bytes(String hex);

    /** A decimal in a column of this type. */
    String decimal(Column column, BigDecimal value) {
        return value.toString();
    }

    final String of(Column column) {
        DefaultValue value = column.byDefault();
        if (value instanceof DefaultValue.Literal literal) return " DEFAULT " + literal(column, literal.text());
        if (value instanceof DefaultValue.Literals literals) return " DEFAULT " + list(column, literals.texts());
        if (value instanceof DefaultValue.Sql sql) return " DEFAULT " + sql.sql();
        if (value == DefaultValue.Function.NOW) return " DEFAULT " + now(column.type());
        return "";
    }

    /** The list of these elements. */
    abstract String list(Column column, List<String> texts);

    /** The value in SQL. Only what was parsed stands in the statement without quotes. */
    final String literal(Column column, String text) {
        try {
            return switch (column.type()) {
                case BOOLEAN -> truth(text);
                case SHORT, INT, LONG, FLOAT, DOUBLE -> number(text);
                case DECIMAL -> decimal(column, new BigDecimal(text));
                case BYTES -> bytes(HexFormat.of().formatHex(Base64.getDecoder().decode(text)));
                case INSTANT, OFFSET_DATE_TIME ->
                    Names.text(TIME.format(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)));
                case LOCAL_DATE_TIME -> Names.text(TIME.format(LocalDateTime.parse(text)));
                case JSON -> Names.text(Json.of(text).text());
                case STRING, UUID, LOCAL_DATE, LOCAL_TIME, URI, ENUM, RAW -> Names.text(text);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "the default of " + column + " is \"" + text + "\", which is not a value of type " + column.type(),
                    e);
        }
    }

    private static String truth(String text) {
        if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException("not true or false");
        return text;
    }

    private static String number(String text) {
        return new BigDecimal(text).toString();
    }
}
