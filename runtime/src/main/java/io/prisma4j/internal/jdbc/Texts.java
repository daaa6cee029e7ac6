package io.prisma4j.internal.jdbc;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.util.List;

/** The texts that a database can hold: half of a surrogate pair is no character, and a driver would send a question mark. */
final class Texts {
    private static final String ZERO = "the character 0, which no text of PostgreSQL can hold";

    private final boolean zero;

    /** Texts in which the character 0 may stand, or not. */
    Texts(boolean zero) {
        this.zero = zero;
    }

    /** Refuses a text, or a list with one, that would be stored as another; values that are no texts pass. */
    void check(Value value) {
        if (value.value() instanceof String text) {
            check(value, text);
        } else if (value.value() instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String) {
            for (Object one : list) check(value, (String) one);
        }
    }

    private void check(Value value, String text) {
        if (!zero && value.type() == ScalarType.JSON && escapesZero(text)) throw refused(value, ZERO);
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == 0 && !zero) throw refused(value, ZERO);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw refused(value, "one half of a surrogate pair, which is no character");
            }
        }
    }

    /** Whether a text of JSON, where the character is escaped, has it. */
    private static boolean escapesZero(String json) {
        for (int i = json.indexOf('\\'); i >= 0; i = json.indexOf('\\', i + 2)) {
            if (json.startsWith("u0000", i + 1)) return true;
        }
        return false;
    }

    private static ValueOutOfRangeException refused(Value value, String what) {
        String field = value.like().name();
        return new ValueOutOfRangeException("", field, "the text of " + field + " has " + what + "; remove it", null);
    }
}
