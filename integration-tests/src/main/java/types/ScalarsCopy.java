package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Projection;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every type of scalar, projected. */
@Projection(Scalars.class)
public record ScalarsCopy(
        boolean truth,
        short small,
        int whole,
        long big,
        float single,
        double real,
        BigDecimal exact,
        String text,
        byte[] bytes,
        UUID uuid,
        Instant instant,
        Instant precise,
        OffsetDateTime offset,
        LocalDateTime dateTime,
        LocalDate date,
        LocalTime time,
        Json json,
        URI link,
        Grade grade) {}
