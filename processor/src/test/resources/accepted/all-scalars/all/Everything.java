package all;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One component of every type, required and nullable. */
@Model
public record Everything(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) long id,
    boolean aBoolean,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    BigDecimal aDecimal,
    String aString,
    byte[] bytes,
    UUID aUuid,
    Instant anInstant,
    OffsetDateTime anOffsetDateTime,
    LocalDateTime aLocalDateTime,
    LocalDate aLocalDate,
    LocalTime aLocalTime,
    URI aUri,
    Colour colour,
    @Nullable Boolean maybeBoolean,
    @Nullable Short maybeShort,
    @Nullable Integer maybeInt,
    @Nullable Long maybeLong,
    @Nullable Float maybeFloat,
    @Nullable Double maybeDouble,
    @Nullable BigDecimal maybeDecimal,
    @Nullable String maybeString,
    @Nullable byte[] maybeBytes,
    @Nullable UUID maybeUuid,
    @Nullable Instant maybeInstant,
    @Nullable OffsetDateTime maybeOffsetDateTime,
    @Nullable LocalDateTime maybeLocalDateTime,
    @Nullable LocalDate maybeLocalDate,
    @Nullable LocalTime maybeLocalTime,
    @Nullable URI maybeUri,
    @Nullable Colour maybeColour,
    @UpdatedAt Instant changed) {

  public enum Colour {
    RED,
    @Mapped("dark green")
    GREEN
  }
}
