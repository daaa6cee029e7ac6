package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Marks.Passage;

/** The passages that SQL may have, to be put together for each database in the order in which they are looked for. */
final class Passages {
    private Passages() {}

    /** {@code -- comment}, to the end of the line. */
    static int lineComment(String sql, int at) {
        if (!sql.startsWith("--", at)) return at;
        int end = sql.indexOf('\n', at);
        return end < 0 ? sql.length() : end;
    }

    /** A comment between slashes and stars, in which another one means nothing. */
    static int comment(String sql, int at) {
        return sql.startsWith("/*", at) ? after(sql, "*/", at + 2) : at;
    }

    /** A comment between slashes and stars, in which others may stand. */
    static int nestedComment(String sql, int at) {
        if (!sql.startsWith("/*", at)) return at;
        int depth = 1;
        for (int i = at + 2; i < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) return i + 1;
            }
        }
        return Passage.OPEN;
    }

    /** A text or name in quotes of a kind, of which two in a row are one that belongs to it. */
    static Passage quoted(char quote) {
        return (sql, at) -> {
            if (sql.charAt(at) != quote) return at;
            int end = sql.indexOf(quote, at + 1);
            while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote)
                end = sql.indexOf(quote, end + 2);
            return end < 0 ? Passage.OPEN : end + 1;
        };
    }

    /** {@code [name]}. */
    static int bracketed(String sql, int at) {
        return sql.charAt(at) == '[' ? after(sql, "]", at + 1) : at;
    }

    /** {@code E'it\'s'}: a text in which a backslash takes the next character along. */
    static int escaped(String sql, int at) {
        if (!sql.regionMatches(true, at, "e'", 0, 2)) return at;
        for (int i = at + 2; i < sql.length(); i++) {
            if (sql.charAt(i) == '\\') i++;
            else if (sql.startsWith("''", i)) i++;
            else if (sql.charAt(i) == '\'') return i + 1;
        }
        return Passage.OPEN;
    }

    /** {@code $$text$$} or {@code $tag$text$tag$}. */
    static int dollarQuoted(String sql, int at) {
        if (sql.charAt(at) != '$' || at + 1 == sql.length()) return at;
        int tag = Character.isDigit(sql.charAt(at + 1)) ? at + 1 : word(sql, at + 1, false);
        if (tag >= sql.length() || sql.charAt(tag) != '$') return at;
        return after(sql, sql.substring(at, tag + 1), tag + 1);
    }

    /** A keyword, a name or a number, so that nothing else is seen to begin within it. */
    static int word(String sql, int at) {
        return word(sql, at, true);
    }

    private static int word(String sql, int at, boolean dollars) {
        int end = at;
        while (end < sql.length() && isPart(sql.charAt(end), dollars && end > at)) end++;
        return end;
    }

    private static boolean isPart(char c, boolean dollars) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || (dollars && c == '$');
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? Passage.OPEN : found + end.length();
    }
}
