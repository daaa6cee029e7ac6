package types;

import io.prisma4j.annotation.Mapped;

/** An enum whose labels are not all plain words. */
public enum Weather {
    SUN,
    RAIN,
    @Mapped("it's \"odd\", {really}")
    ODD
}
