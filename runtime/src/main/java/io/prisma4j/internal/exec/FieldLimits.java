package io.prisma4j.internal.exec;

import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the field whose value is too great for its column, where the database says only that there is one. */
final class FieldLimits {
    private static final Pattern LENGTH =
            Pattern.compile("(?i)(?:VARCHAR|CHARACTER VARYING|CHAR|CHARACTER|BIT|BIT VARYING|VARBIT)\\s*\\((\\d+)\\)");
    private static final Pattern DIGITS =
            Pattern.compile("(?i)(?:DECIMAL|NUMERIC)\\s*\\((\\d+)(?:\\s*,\\s*(\\d+))?\\)");
    private static final String DEFAULT_DECIMAL = "DECIMAL(65,30)";
    private final ConstraintNames names;
    private final String provider;

    FieldLimits(ConstraintNames names, String provider) {
        this.names = names;
        this.provider = provider;
    }

    /** The field of the first value that is too long; empty if there is none. */
    String tooLong(SqlText statement) {
        return first(statement, this::isTooLong);
    }

    /** The field of the first number that does not fit, or of the only one that is changed; else empty. */
    String outOfRange(SqlText statement) {
        String field = first(statement, this::isTooGreat);
        return field.isEmpty() ? onlyNumber(statement) : field;
    }

    private static String first(SqlText statement, BiPredicate<Column, Object> wrong) {
        for (Value value : statement.parameters()) {
            if (value.untyped()) continue;
            if (elements(value.value()).stream().anyMatch(one -> one != null && wrong.test(value.like(), one))) {
                return value.like().name();
            }
        }
        return "";
    }

    /** The values of a parameter, which may be a list of lists. */
    private static List<? extends @Nullable Object> elements(Object value) {
        if (!(value instanceof List<?> list)) return List.of(value);
        if (list.isEmpty() || !(list.get(0) instanceof List)) return list;
        return list.stream()
                .flatMap(one -> one instanceof List<?> inner ? inner.stream() : Stream.of(one))
                .toList();
    }

    private boolean isTooLong(Column column, Object value) {
        String type = column.nativeType(provider);
        if (type == null || !(value instanceof String text)) return false;
        Matcher length = LENGTH.matcher(type);
        return length.matches() && text.codePointCount(0, text.length()) > Integer.parseInt(length.group(1));
    }

    private boolean isTooGreat(Column column, Object value) {
        if (!(value instanceof Number number)) return false;
        String given = column.nativeType(provider);
        if (number instanceof BigDecimal decimal) {
            Matcher digits = DIGITS.matcher(given == null ? DEFAULT_DECIMAL : given);
            if (!digits.matches()) return false;
            int scale = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
            return decimal.precision() - decimal.scale() > Integer.parseInt(digits.group(1)) - scale;
        }
        long whole = number.longValue();
        if ("SMALLINT".equalsIgnoreCase(given)) return whole != (short) whole;
        return ("INTEGER".equalsIgnoreCase(given) || "INT".equalsIgnoreCase(given)) && whole != (int) whole;
    }

    /** Arithmetic left the range: the statement changes a number by another, beside the keys by which it finds its rows. */
    private String onlyNumber(SqlText statement) {
        Optional<Model> model = names.written(statement.sql());
        if (model.isEmpty()) return "";
        Set<String> fields = new LinkedHashSet<>();
        for (Value value : statement.parameters()) {
            boolean stored = model.get().storedColumns().contains(value.like());
            boolean isKey =
                    model.get().keys().stream().anyMatch(key -> key.columns().contains(value.like()));
            if (stored && !isKey && value.value() instanceof Number)
                fields.add(value.like().name());
        }
        return fields.size() == 1 ? fields.iterator().next() : "";
    }
}
