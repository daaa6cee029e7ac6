package io.prisma4j.query;

import io.prisma4j.tree.Keyset;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where a page goes on, and in which direction.
 *
 * @param texts the values of the order's keys, as texts
 */
record PagePlace(Direction direction, List<@Nullable String> texts) {
    /** Where the page lies; a record at the very place belongs to the inclusive ones. */
    enum Direction {
        AFTER('a'),
        BEFORE('b'),
        FROM('f'),
        UP_TO('u');

        private final char letter;

        Direction(char letter) {
            this.letter = letter;
        }

        /** What it is called in a cursor. */
        byte letter() {
            return (byte) letter;
        }

        static Direction of(byte letter) {
            for (Direction direction : values()) {
                if (direction.letter() == letter) return direction;
            }
            throw new IllegalArgumentException("no direction " + letter);
        }

        boolean backwards() {
            return this == BEFORE || this == UP_TO;
        }

        boolean inclusive() {
            return this == FROM || this == UP_TO;
        }

        /** All that this is not. */
        Direction rest() {
            return switch (this) {
                case AFTER -> UP_TO;
                case BEFORE -> FROM;
                case FROM -> BEFORE;
                case UP_TO -> AFTER;
            };
        }
    }

    static PagePlace of(Direction direction, List<@Nullable Object> values) {
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (Object value : values) texts.add(value == null ? null : PageKey.text(value));
        return new PagePlace(direction, texts);
    }

    PagePlace rest() {
        return new PagePlace(direction.rest(), texts);
    }

    Keyset keyset(List<PageKey> keys) {
        List<@Nullable Value> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            String text = texts.get(i);
            values.add(text == null ? null : keys.get(i).value(text));
        }
        return new Keyset(values, direction.inclusive());
    }
}
