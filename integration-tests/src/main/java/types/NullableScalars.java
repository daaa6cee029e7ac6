package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Every type of scalar, nullable. */
@Model
public record NullableScalars(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Nullable Boolean truth,
        @Nullable Short small,
        @Nullable Integer whole,
        @Nullable Long big,
        @Nullable Float single,
        @Nullable Double real,
        @Nullable BigDecimal exact,
        @Nullable String text,
        @Nullable byte[] bytes,
        @Nullable UUID uuid,
        @Nullable Instant instant,
        @NativeType("TIMESTAMP(6)") @Nullable Instant precise,
        @Nullable OffsetDateTime offset,
        @Nullable LocalDateTime dateTime,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Json json,
        @Nullable URI link,
        @Nullable Grade grade,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
