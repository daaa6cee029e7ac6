package office;

import io.prisma4j.annotation.Mapped;

/** How it looks. */
public enum Theme {
  LIGHT,
  @Mapped("dark")
  DARK
}
