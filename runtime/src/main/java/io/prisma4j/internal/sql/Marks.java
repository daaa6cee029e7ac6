package io.prisma4j.internal.sql;

import io.prisma4j.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;

/** Finds the marks for values in statements written by hand: the question marks that stand in no text, name or comment. */
public final class Marks {
    private static final int SHOWN = 200;
    private final List<Passage> passages;

    Marks(Passage... passages) {
        this.passages = List.of(passages);
    }

    /** A kind of passage in which a question mark means itself. */
    @FunctionalInterface
    interface Passage {
        /** What {@link #end} gives for a passage without an end. */
        int OPEN = -1;

        /** Where the passage that begins at {@code at} ends; {@code at} if none begins there. */
        int end(String sql, int at);
    }

    /**
     * Where the marks of a text stand. Two question marks in a row are none: so the operators of PostgreSQL that have one are written.
     *
     * @throws InvalidQueryException if a quote or comment has no end, or a mark has a number (P1016)
     */
    public List<Integer> in(String sql) {
        List<Integer> marks = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = endOfPassage(sql, at);
            if (end > at) {
                at = end;
            } else if (sql.startsWith("??", at)) {
                at += 2;
            } else {
                if (sql.charAt(at) == '?') marks.add(withoutNumber(sql, at));
                at++;
            }
        }
        return marks;
    }

    private int endOfPassage(String sql, int at) {
        for (Passage passage : passages) {
            int end = passage.end(sql, at);
            if (end > at) return end;
            if (end == Passage.OPEN) {
                throw wrong(
                        sql, "has no end of what begins at character " + (at + 1) + "; close the quote or the comment");
            }
        }
        return at;
    }

    private static int withoutNumber(String sql, int at) {
        if (at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1))) {
            throw wrong(
                    sql,
                    "has a mark with a number at character " + (at + 1)
                            + "; write ? for each value, in the order of the values");
        }
        return at;
    }

    /** An error in a text written by hand. */
    public static InvalidQueryException wrong(String sql, String what) {
        String shown = sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + "...";
        return new InvalidQueryException("P1016", "the SQL \"" + shown + "\" " + what, null);
    }
}
