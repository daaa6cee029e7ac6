package io.prisma4j.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text (RFC 8259), taken apart: objects are maps, arrays lists, numbers their digits; null is null. What a database
 * holds as JSON is JSON, so that a mistake in it is told in few words.
 */
final class JsonParser {
    /** Deep enough for any value, and not so deep that the stack ends. */
    private static final int DEEPEST = 1000;

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    /** A number as it was written. */
    record Digits(String text) {}

    private final String text;
    private int at;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        if (parser.peek() != 0 || parser.at < text.length()) throw parser.wrong();
        return value;
    }

    private @Nullable Object value() {
        if (++depth > DEEPEST) throw new JsonMismatch("is nested deeper than " + DEEPEST + " levels");
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        for (boolean more = !skip('}'); more; more = more('}')) {
            if (peek() != '"') throw wrong();
            String name = string();
            if (!skip(':')) throw wrong();
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        for (boolean more = !skip(']'); more; more = more(']')) elements.add(value());
        return elements;
    }

    /** Whether another part follows, or the end. */
    private boolean more(char end) {
        if (skip(end)) return false;
        if (skip(',')) return true;
        throw wrong();
    }

    private String string() {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') at++;
        if (at < text.length() && text.charAt(at) == '"') return text.substring(from, at++);
        StringBuilder string = new StringBuilder(text.substring(from, at));
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) throw wrong();
        at++;
        return string.toString();
    }

    private char escaped() {
        if (at == text.length()) throw wrong();
        char c = text.charAt(at++);
        if (c == 'u') {
            int end = at + 4;
            if (end > text.length()) throw wrong();
            try {
                char escaped = (char) Integer.parseInt(text.substring(at, end), 16);
                at = end;
                return escaped;
            } catch (NumberFormatException noCode) {
                throw wrong();
            }
        }
        int escape = ESCAPES.indexOf(c);
        if (escape < 0) throw wrong();
        return ESCAPED.charAt(escape);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) throw wrong();
        at += word.length();
        return value;
    }

    private Digits number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        if (at == from) throw wrong();
        return new Digits(text.substring(from, at));
    }

    private boolean skip(char wanted) {
        boolean there = peek() == wanted;
        if (there) at++;
        return there;
    }

    /** The next character that is no white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        return at < text.length() ? text.charAt(at) : 0;
    }

    private JsonMismatch wrong() {
        return new JsonMismatch("is no JSON: character " + (at + 1) + " is wrong");
    }
}
