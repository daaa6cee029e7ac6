package odd;

import io.prisma4j.annotation.Mapped;

/** A place of a thing. */
public record Place(@Mapped("ci\"ty") String city) {}
