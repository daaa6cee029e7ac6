package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
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

/** Every type of scalar, in an Optional. */
@Model
public record Perhaps(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        Optional<Boolean> flag,
        Optional<Short> small,
        Optional<Integer> number,
        Optional<Long> big,
        Optional<Float> single,
        Optional<Double> real,
        Optional<BigDecimal> exact,
        Optional<String> text,
        Optional<byte[]> bytes,
        Optional<UUID> uuid,
        Optional<Instant> instant,
        Optional<OffsetDateTime> offset,
        Optional<LocalDateTime> dateTime,
        Optional<LocalDate> date,
        Optional<LocalTime> time,
        Optional<URI> link,
        Optional<OrderState> state,
        @Relation Optional<Sheet> sheet,
        @Nullable Integer sheetId) {}
