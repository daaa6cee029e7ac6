package io.prisma4j.internal.jdbc;

import io.prisma4j.error.InconsistentDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a JSON array of texts, numbers and truth values, taken apart. */
final class JsonElements {
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonElements(String text) {
        this.text = text;
    }

    static List<@Nullable String> of(String text) {
        return new JsonElements(text).elements();
    }

    private List<@Nullable String> elements() {
        List<@Nullable String> elements = new ArrayList<>();
        expect('[');
        if (next() == ']') return elements;
        while (true) {
            elements.add(next() == '"' ? quoted() : plain());
            if (next() == ']') return elements;
            expect(',');
        }
    }

    /** The character after white space, which is not taken. */
    private char next() {
        while (peek() <= ' ') at++;
        return peek();
    }

    private char peek() {
        if (at >= text.length()) throw wrong();
        return text.charAt(at);
    }

    private void expect(char c) {
        if (next() != c) throw wrong();
        at++;
    }

    /** A number, or a word. */
    private @Nullable String plain() {
        int from = at;
        while (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0) at++;
        if (at == from) throw wrong();
        String element = text.substring(from, at);
        return element.equals("null") ? null : element;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            element.append(peek() == '\\' ? escaped() : peek());
        }
        at++;
        return element.toString();
    }

    private char escaped() {
        at++;
        if (peek() != 'u') {
            int escape = ESCAPES.indexOf(peek());
            if (escape < 0) throw wrong();
            return ESCAPED.charAt(escape);
        }
        int from = at + 1;
        at += 4;
        peek();
        try {
            return (char) Integer.parseInt(text, from, at + 1, 16);
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private InconsistentDataException wrong() {
        return new InconsistentDataException("the database holds '" + text
                + "' where the model says there is a list; write it as a JSON array of values, or correct the model");
    }
}
