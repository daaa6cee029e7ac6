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

/** Types of PostgreSQL that are not the usual ones, projected. */
@Projection(NativeScalars.class)
public record NativeScalarsCopy(
        @Nullable String letters,
        @Nullable String limited,
        @Nullable String address,
        @Nullable String bits,
        @Nullable String someBits,
        @Nullable String token,
        @Nullable URI link,
        @Nullable Integer smallInt,
        @Nullable Short bigShort,
        @Nullable Long intLong,
        @Nullable Double realDouble,
        @Nullable Float doubleFloat,
        @Nullable BigDecimal money,
        @Nullable BigDecimal cents,
        @Nullable BigDecimal numeric,
        @Nullable Instant zoned,
        @Nullable Instant micros,
        @Nullable Instant day,
        @Nullable Instant clock,
        @Nullable OffsetDateTime plainOffset,
        @Nullable LocalDateTime zonedLocal,
        @Nullable LocalTime zonedTime,
        @Nullable LocalTime fineTime,
        @Nullable LocalDate date,
        @Nullable Json json,
        @Nullable byte[] bytes) {}
