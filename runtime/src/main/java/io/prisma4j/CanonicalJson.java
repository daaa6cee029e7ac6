package io.prisma4j;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One JSON text (RFC 8259), read into the one form that equal values share. */
final class CanonicalJson {
    /** Deep enough for any value, and not so deep that the stack ends. */
    private static final int DEEPEST = 1000;

    private static final int LONGEST_PLAIN = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final Pattern CODE = Pattern.compile("[0-9a-fA-F]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    private CanonicalJson(String text) {
        this.text = text;
    }

    static String of(String text) {
        CanonicalJson json = new CanonicalJson(text);
        StringBuilder out = new StringBuilder(text.length());
        json.value(out);
        if (json.peek() != 0 || json.at < text.length()) throw json.wrong();
        return out.toString();
    }

    static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int escape = c == '/' ? -1 : ESCAPED.indexOf(c);
            if (escape >= 0) out.append('\\').append(ESCAPES.charAt(escape));
            else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }

    private void value(StringBuilder out) {
        if (depth == DEEPEST) throw new IllegalArgumentException("JSON is nested deeper than " + DEEPEST + " levels");
        switch (peek()) {
            case '{' -> object(out);
            case '[' -> array(out);
            case '"' -> out.append(quoted(string()));
            case 't', 'f', 'n' -> out.append(token(WORD));
            default -> out.append(number(token(NUMBER)));
        }
    }

    /** Of members with one name the last counts, as on PostgreSQL. */
    private void object(StringBuilder out) {
        Map<String, String> members = new TreeMap<>();
        at++;
        depth++;
        for (boolean more = !skip('}'); more; more = more('}')) {
            if (peek() != '"') throw wrong();
            String name = string();
            if (!skip(':')) throw wrong();
            StringBuilder member = new StringBuilder();
            value(member);
            members.put(name, member.toString());
        }
        depth--;
        String before = "{";
        for (Map.Entry<String, String> member : members.entrySet()) {
            out.append(before).append(quoted(member.getKey())).append(':').append(member.getValue());
            before = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(StringBuilder out) {
        out.append('[');
        at++;
        depth++;
        for (boolean more = !skip(']'); more; ) {
            value(out);
            more = more(']');
            if (more) out.append(',');
        }
        depth--;
        out.append(']');
    }

    /** Whether another part follows, or the end. */
    private boolean more(char end) {
        if (skip(end)) return false;
        if (skip(',')) return true;
        throw wrong();
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') throw wrong();
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
            return (char) Integer.parseInt(token(CODE), 16);
        }
        int escape = ESCAPES.indexOf(c);
        if (escape < 0) throw wrong();
        return ESCAPED.charAt(escape);
    }

    private String token(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw wrong();
        at = matcher.end();
        return matcher.group();
    }

    private static String number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        boolean plain = Math.abs((long) number.scale()) + number.precision() <= LONGEST_PLAIN;
        return plain ? number.toPlainString() : number.toString();
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

    /** The text itself may be a secret: only the place is told. */
    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("the text is no JSON value: character " + (at + 1) + " is wrong");
    }
}
