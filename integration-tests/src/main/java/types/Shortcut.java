package types;

import io.prisma4j.annotation.Mapped;

/** Keys and what they do. */
public record Shortcut(String keys, @Mapped("does") String command) {
    public Shortcut {
        if (keys.isEmpty()) throw new IllegalArgumentException("no keys");
    }
}
