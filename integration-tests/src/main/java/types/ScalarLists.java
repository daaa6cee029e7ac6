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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A list of every type of scalar. */
@Model
public record ScalarLists(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

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
        @NativeType("TIMESTAMP(6)") List<Instant> precise,
        List<OffsetDateTime> offsets,
        List<LocalDateTime> dateTimes,
        List<LocalDate> dates,
        List<LocalTime> times,
        List<Json> jsons,
        List<URI> links,
        List<Grade> grades,
        @NativeType("MONEY") List<BigDecimal> money,
        @NativeType("DATE") List<Instant> days,
        @NativeType("TIMETZ(3)") List<LocalTime> zonedTimes,
        @NativeType("TIMESTAMPTZ(3)") List<LocalDateTime> zonedDateTimes,
        @NativeType("BIT(4)") List<String> bits,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
