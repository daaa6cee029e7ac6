package zoo;

import io.prisma4j.annotation.Mapped;

/** Declared in an order that is not that of the labels. */
public enum Diet {
    PLANTS,
    MEAT,
    @Mapped("any thing")
    ANYTHING
}
