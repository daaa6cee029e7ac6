package types;

import io.prisma4j.annotation.Mapped;

/** Labels that are in no order of their own. */
public enum Grade {
    GOOD,
    @Mapped("not so good")
    FAIR,
    BAD
}
