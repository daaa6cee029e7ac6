package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every type of scalar, nullable, projected. */
@Projection(NullableScalars.class)
public record NullableScalarsCopy(
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
        @Nullable Instant precise,
        @Nullable OffsetDateTime offset,
        @Nullable LocalDateTime dateTime,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Json json,
        @Nullable URI link,
        @Nullable Grade grade) {}
