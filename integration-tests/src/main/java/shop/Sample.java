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

/** Every type of scalar, required, and a list to read them through either strategy. */
@Model
public record Sample(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        boolean flag,
        short small,
        int number,
        long big,
        float single,
        double real,
        BigDecimal exact,
        String text,
        byte[] bytes,
        UUID uuid,
        Instant instant,
        OffsetDateTime offset,
        LocalDateTime dateTime,
        LocalDate date,
        LocalTime time,
        URI link,
        OrderState state,
        @Relation Optional<Sheet> sheet,
        @Nullable Integer sheetId) {}
