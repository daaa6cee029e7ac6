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
import java.util.List;
import java.util.UUID;

/** A list of every type of scalar, projected. */
@Projection(ScalarLists.class)
public record ScalarListsCopy(
        List<Boolean> truths,
        List<Short> smalls,
        List<Integer> wholes,
        List<Long> bigs,
        List<Float> singles,
        List<Double> reals,
        List<BigDecimal> exacts,
        List<String> texts,
        List<byte[]> bytes,
        List<UUID> uuids,
        List<Instant> instants,
        List<Instant> precise,
        List<OffsetDateTime> offsets,
        List<LocalDateTime> dateTimes,
        List<LocalDate> dates,
        List<LocalTime> times,
        List<Json> jsons,
        List<URI> links,
        List<Grade> grades,
        List<BigDecimal> money,
        List<Instant> days,
        List<LocalTime> zonedTimes,
        List<LocalDateTime> zonedDateTimes,
        List<String> bits) {}
