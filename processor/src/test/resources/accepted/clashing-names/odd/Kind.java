package odd;

import io.prisma4j.annotation.Mapped;

public enum Kind {
  @Mapped("small")
  SMALL,
  LARGE
}
