package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
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

/** A list of every type, and single values to look for in them. */
@Model
@Index("stationId")
@Index(value = "tags", type = "GIN")
public record Outing(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default({"new", "it's"}) List<String> tags,
        List<String> others,
        List<Boolean> truths,
        List<Short> shorts,
        @Default({"1", "-2"}) List<Integer> numbers,
        List<Long> longs,
        List<Float> floats,
        @Default("0.5") List<Double> doubles,
        @Default("1.50") List<BigDecimal> decimals,
        List<byte[]> scans,
        List<UUID> tokens,
        @Default("2026-01-31T12:00:00Z") List<Instant> instants,
        List<OffsetDateTime> offsets,
        List<LocalDateTime> locals,
        List<LocalDate> dates,
        List<LocalTime> times,
        List<URI> links,
        List<Json> notes,
        @Default({"SUN", "ODD"}) List<Weather> weathers,

        @NativeType("CHAR(2)") List<String> languages,
        @NativeType("VARCHAR(5)") List<String> codes,
        @NativeType("DECIMAL(12,2)") List<BigDecimal> prices,
        @NativeType("TIMESTAMPTZ(6)") List<Instant> moments,

        @Embedded Gear gear,
        @Embedded(prefix = "spare_") Optional<Spare> spare,

        @Nullable String title,
        @Nullable BigDecimal price,
        @Nullable Instant moment,
        @Nullable byte[] scan,
        @Nullable Weather weather,

        @Relation(fields = "stationId", references = "id") Station station,

        int stationId) {}
