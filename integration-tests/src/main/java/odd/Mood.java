package odd;

import io.prisma4j.annotation.Mapped;

/** An enum whose labels are odd in the database. */
@Mapped("mo\"od?")
public enum Mood {
    EVEN,
    @Mapped("it's; \"odd\" ?,{}\\")
    ODD,
    @Mapped("NULL")
    NONE
}
