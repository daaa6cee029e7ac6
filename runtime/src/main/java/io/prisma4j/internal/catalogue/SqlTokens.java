package io.prisma4j.internal.catalogue;

import java.util.ArrayList;
import java.util.List;

/** SQL of SQLite as words, quoted names, texts and signs, without comments and white space. */
final class SqlTokens {
    private final String sql;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<String> of(String sql) {
        SqlTokens reading = new SqlTokens(sql);
        while (reading.at < sql.length()) reading.next();
        return reading.tokens;
    }

    private void next() {
        char first = sql.charAt(at);
        if (Character.isWhitespace(first)) at++;
        else if (sql.startsWith("--", at)) at = after("\n", at);
        else if (sql.startsWith("/*", at)) at = after("*/", at);
        else if (first == '[') take(after("]", at));
        else if (first == '"' || first == '\'' || first == '`') take(afterQuote(first));
        else take(isWord(first) ? afterWord() : at + 1);
    }

    private void take(int end) {
        tokens.add(sql.substring(at, end));
        at = end;
    }

    private int after(String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    /** A doubled quote stands for itself. */
    private int afterQuote(char quote) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end++) != quote) continue;
            if (end == sql.length() || sql.charAt(end) != quote) return end;
            end++;
        }
        return end;
    }

    private int afterWord() {
        int end = at;
        while (end < sql.length() && isWord(sql.charAt(end))) end++;
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }

    /** A name without its quotes. */
    static String name(String token) {
        char first = token.charAt(0);
        if (first == '[') return token.substring(1, token.length() - 1);
        if (first != '"' && first != '`' && first != '\'') return token;
        String quote = String.valueOf(first);
        return token.substring(1, token.length() - 1).replace(quote + quote, quote);
    }

    /** The parts between commas outside of parentheses. */
    static List<List<String>> split(List<String> tokens) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int depth = 0;
        for (String token : tokens) {
            depth += depthOf(token);
            if (depth == 0 && token.equals(",")) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    /** What is between the first parenthesis from here on and the one that closes it. */
    static List<String> inParentheses(List<String> tokens, int from) {
        int begin = from;
        while (begin < tokens.size() && !tokens.get(begin).equals("(")) begin++;
        int depth = 0;
        for (int end = begin; end < tokens.size(); end++) {
            depth += depthOf(tokens.get(end));
            if (depth == 0) return tokens.subList(begin + 1, end);
        }
        return List.of();
    }

    private static int depthOf(String token) {
        return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }
}
