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

/** Every type of scalar, required, each with a default. */
@Model
public record Scalars(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default("true") boolean truth,
        @Default("-32768") short small,
        @Default("-2147483648") int whole,
        @Default("-9223372036854775808") long big,
        @Default("1.4E-45") float single,
        @Default("-0.1") double real,
        @Default("12345678901234567890.123456789012345678") BigDecimal exact,
        @Default("it's \"quoted\" \\ 100% \uD83D\uDE00") String text,
        @Default("AAEC/w==") byte[] bytes,
        @Default("00000000-0000-4000-8000-00000000000f") UUID uuid,
        @Default("1969-12-31T23:59:59.999Z") Instant instant,

        @NativeType("TIMESTAMP(6)") @Default("1500-02-28T00:00:00.123Z")
        Instant precise,

        @Default("2026-11-21T10:15:30+02:00") OffsetDateTime offset,
        @Default("9999-12-31T23:59:59.999") LocalDateTime dateTime,
        @Default("0001-01-01") LocalDate date,
        @Default("23:59:59") LocalTime time,
        @Default("{\"a\": [1, null, {}]}") Json json,
        @Default("urn:isbn:0-486-27557-4") URI link,
        @Default("FAIR") Grade grade,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
