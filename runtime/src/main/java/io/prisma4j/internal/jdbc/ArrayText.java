package io.prisma4j.internal.jdbc;

import io.prisma4j.error.InconsistentDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a PostgreSQL array, {@code {a,"b c",NULL}}, taken apart; what is special in it stands in quotes. */
final class ArrayText {
    private final String text;
    private int at;

    private ArrayText(String text) {
        this.text = text;
    }

    static List<@Nullable String> elements(String text) {
        return new ArrayText(text).elements();
    }

    private List<@Nullable String> elements() {
        at = text.indexOf('{') + 1;
        if (at == 0) throw wrong();
        List<@Nullable String> elements = new ArrayList<>();
        if (peek() == '}') return elements;
        while (true) {
            elements.add(peek() == '"' ? quoted() : plain());
            if (peek() == '}') return elements;
            if (peek() != ',') throw wrong();
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) throw wrong();
        return text.charAt(at);
    }

    private @Nullable String plain() {
        int from = at;
        while (peek() != ',' && peek() != '}') {
            if (peek() == '{') throw wrong();
            at++;
        }
        String element = text.substring(from, at);
        return element.equals("NULL") ? null : element;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            if (peek() == '\\') at++;
            element.append(peek());
        }
        at++;
        return element.toString();
    }

    private InconsistentDataException wrong() {
        return new InconsistentDataException("the database holds '" + text
                + "' where the model says there is a list; make it an array of one dimension, or correct the model");
    }
}
