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

/** Types of PostgreSQL that are not the usual ones. */
@Model
public record NativeScalars(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @NativeType("CHAR(5)") @Nullable String letters,
        @NativeType("VARCHAR(40)") @Nullable String limited,
        @NativeType("INET") @Nullable String address,
        @NativeType("BIT(4)") @Nullable String bits,
        @NativeType("VARBIT(8)") @Nullable String someBits,
        @NativeType("UUID") @Nullable String token,
        @NativeType("VARCHAR(60)") @Nullable URI link,
        @NativeType("SMALLINT") @Nullable Integer smallInt,
        @NativeType("BIGINT") @Nullable Short bigShort,
        @NativeType("INTEGER") @Nullable Long intLong,
        @NativeType("REAL") @Nullable Double realDouble,
        @NativeType("DOUBLE PRECISION") @Nullable Float doubleFloat,
        @NativeType("MONEY") @Nullable BigDecimal money,
        @NativeType("DECIMAL(12,2)") @Nullable BigDecimal cents,
        @NativeType("NUMERIC") @Nullable BigDecimal numeric,
        @NativeType("TIMESTAMPTZ(3)") @Nullable Instant zoned,
        @NativeType("TIMESTAMPTZ(6)") @Nullable Instant micros,
        @NativeType("TIMESTAMP(0)") @Nullable Instant seconds,
        @NativeType("DATE") @Nullable Instant day,
        @NativeType("TIME(3)") @Nullable Instant clock,
        @NativeType("TIMESTAMP(3)") @Nullable OffsetDateTime plainOffset,
        @NativeType("TIMESTAMPTZ(3)") @Nullable LocalDateTime zonedLocal,
        @NativeType("TIMETZ(3)") @Nullable LocalTime zonedTime,
        @NativeType("TIME(6)") @Nullable LocalTime fineTime,
        @NativeType("DATE") @Nullable LocalDate date,
        @NativeType("JSONB") @Nullable Json json,
        @NativeType("BYTEA") @Nullable byte[] bytes,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
