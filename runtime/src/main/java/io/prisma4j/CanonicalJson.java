package io.prisma4j;

import io.prisma4j.internal.json.JsonText;
import io.prisma4j.internal.json.NoJsonException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes JSON in the one form that equal values share. */
final class CanonicalJson {
    private static final int LONGEST_PLAIN = 40;
    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    private final StringBuilder out;

    private CanonicalJson(int length) {
        this.out = new StringBuilder(length);
    }

    static String of(String text) {
        CanonicalJson json = new CanonicalJson(text.length());
        try {
            json.value(JsonText.parse(text));
        } catch (NoJsonException e) {
            throw new IllegalArgumentException("the text " + e.fact(), e);
        }
        return json.out.toString();
    }

    static String quoted(String value) {
        CanonicalJson json = new CanonicalJson(value.length() + 2);
        json.string(value);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) object(members);
        else if (value instanceof List<?> elements) array(elements);
        else if (value instanceof String text) string(text);
        else if (value instanceof JsonText.Digits digits) out.append(number(digits.text()));
        else out.append(value);
    }

    private void object(Map<?, ?> members) {
        char before = '{';
        for (Map.Entry<?, ?> member : new TreeMap<>(members).entrySet()) {
            out.append(before);
            string(member.getKey().toString());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> elements) {
        char before = '[';
        for (Object element : elements) {
            out.append(before);
            value(element);
            before = ',';
        }
        out.append(elements.isEmpty() ? "[]" : "]");
    }

    private void string(String value) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') continue;
            out.append(value, plain, i);
            plain = i + 1;
            int escape = ESCAPED.indexOf(c);
            if (escape >= 0) out.append('\\').append(ESCAPES.charAt(escape));
            else out.append(String.format("\\u%04x", (int) c));
        }
        out.append(value, plain, value.length()).append('"');
    }

    private static String number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        boolean plain = Math.abs((long) number.scale()) + number.precision() <= LONGEST_PLAIN;
        return plain ? number.toPlainString() : number.toString();
    }
}
