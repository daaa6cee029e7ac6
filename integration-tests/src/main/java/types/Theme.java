package types;

import io.prisma4j.annotation.Mapped;

/** How a screen looks. */
public enum Theme {
    LIGHT,
    @Mapped("dark")
    DARK
}
