package io.prisma4j.internal.json;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON text (RFC 8259), taken apart: objects are maps, arrays lists, numbers their digits; null is null. */
public final class JsonText {
    /** Deep enough for any value, and not so deep that the stack ends. */
    private static final int DEEPEST = 1000;

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    /** A number as it was written. */
    public record Digits(String text) {}

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * The value that a text stands for: a map, a list, a text, a truth value, {@link Digits} or null.
     *
     * @throws NoJsonException if it is not one JSON value
     */
    public static @Nullable Object parse(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value();
        if (json.peek() != 0 || json.at < text.length()) throw json.wrong();
        return value;
    }

    private @Nullable Object value() {
        if (++depth > DEEPEST) throw new NoJsonException("is nested deeper than " + DEEPEST + " levels");
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

    /** Of members with one name the last counts, as on PostgreSQL. */
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
        while (at < text.length() && isPlain(text.charAt(at))) at++;
        if (at < text.length() && text.charAt(at) == '"') return text.substring(from, at++);
        StringBuilder string = new StringBuilder(text.length() - from).append(text, from, at);
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') throw wrong();
            string.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) throw wrong();
        at++;
        return string.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private char escaped() {
        if (at == text.length()) throw wrong();
        char c = text.charAt(at++);
        if (c == 'u') return code();
        int escape = ESCAPES.indexOf(c);
        if (escape < 0) throw wrong();
        return ESCAPED.charAt(escape);
    }

    private char code() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            if (at == text.length() || !HexFormat.isHexDigit(text.charAt(at))) throw wrong();
            code = code << 4 | HexFormat.fromHexDigit(text.charAt(at));
        }
        return (char) code;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) throw wrong();
        at += word.length();
        return value;
    }

    private Digits number() {
        int from = at;
        if (is("-")) at++;
        if (is("0")) at++;
        else digits();
        if (is(".")) {
            at++;
            digits();
        }
        if (is("eE")) {
            at++;
            if (is("+-")) at++;
            digits();
        }
        return new Digits(text.substring(from, at));
    }

    private void digits() {
        int from = at;
        while (is("0123456789")) at++;
        if (at == from) throw wrong();
    }

    private boolean is(String oneOf) {
        return at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0;
    }

    private boolean skip(char wanted) {
        boolean there = peek() == wanted;
        if (there) at++;
        return there;
    }

    /** The next character that is no white space; 0 at the end. */
    private char peek() {
        while (is(" \t\r\n")) at++;
        return at < text.length() ? text.charAt(at) : 0;
    }

    private NoJsonException wrong() {
        return new NoJsonException("is no JSON: character " + (at + 1) + " is wrong");
    }
}
