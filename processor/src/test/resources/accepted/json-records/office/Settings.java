package office;

import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Mapped;
import jakarta.annotation.Nullable;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** A record of components of every kind. */
public record Settings(
    Theme theme,
    int size,
    @Nullable String note,
    Optional<Owner> owner,
    @Mapped("keys") Set<Shortcut> shortcuts,
    Optional<Settings> parent,
    @Convert(YearConverter.class) Year since) {

  /** A typed value. */
  public record Owner(long id) {}
}
