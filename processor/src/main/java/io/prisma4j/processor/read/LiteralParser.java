package io.prisma4j.processor.read;

import io.prisma4j.Json;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.ScalarType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The text of a default -> the value that it stands for, if it is one of the column's type. */
final class LiteralParser implements ScalarType.Cases<Optional<Object>> {

    private final String text;

    LiteralParser(String text) {
        this.text = text;
    }

    @Override
    public Optional<Object> enumType(ScalarType.EnumType type) {
        return type.definition().constant(text).map(EnumDef.Constant::name);
    }

    @Override
    public Optional<Object> converted(ScalarType.Converted type) {
        return builtin(type.stored());
    }

    @Override
    public Optional<Object> builtin(ScalarType.Builtin type) {
        try {
            return Optional.of(parse(type));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private Object parse(ScalarType.Builtin type) {
        return switch (type) {
            case BOOLEAN -> bool();
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> finite((float) decimal().doubleValue());
            case DOUBLE -> finite(decimal().doubleValue());
            case DECIMAL -> decimal();
            case STRING -> text;
            case BYTES -> Base64.getDecoder().decode(text);
            case UUID -> uuid();
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case URI -> URI.create(text);
            case JSON -> Json.of(text);
            case RAW -> throw new IllegalArgumentException(text);
        };
    }

    private Boolean bool() {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private BigDecimal decimal() {
        return new BigDecimal(text);
    }

    private static Float finite(float value) {
        if (Float.isInfinite(value)) {
            throw new IllegalArgumentException("too large for a float");
        }
        return value;
    }

    private static Double finite(double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("too large for a double");
        }
        return value;
    }

    private UUID uuid() {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    /** A text that would do, for the message. */
    static String example(ScalarType type) {
        return type.match(new ScalarType.Cases<>() {
            @Override
            public String enumType(ScalarType.EnumType known) {
                return known.definition().constants().stream()
                        .map(constant -> "\"" + constant.name() + "\"")
                        .findFirst()
                        .orElse("none");
            }

            @Override
            public String converted(ScalarType.Converted known) {
                return builtin(known.stored());
            }

            @Override
            public String builtin(ScalarType.Builtin known) {
                return "\"" + sample(known) + "\"";
            }
        });
    }

    private static String sample(ScalarType.Builtin type) {
        return switch (type) {
            case BOOLEAN -> "false";
            case SHORT, INT, LONG -> "0";
            case FLOAT, DOUBLE, DECIMAL -> "0.5";
            case STRING -> "text";
            case BYTES -> "AAEC";
            case UUID -> "00000000-0000-0000-0000-000000000000";
            case INSTANT, OFFSET_DATE_TIME -> "2026-01-31T12:00:00Z";
            case LOCAL_DATE_TIME -> "2026-01-31T12:00:00";
            case LOCAL_DATE -> "2026-01-31";
            case LOCAL_TIME -> "12:00:00";
            case URI -> "https://example.org/";
            case JSON -> "{}";
            case RAW -> "";
        };
    }
}
