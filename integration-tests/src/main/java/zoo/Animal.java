package zoo;

import io.prisma4j.Json;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In the middle of everything: a nullable value of every type, and a relation of every kind. */
@Model
@Mapped("animals")
public record Animal(
        @Id int id,
        @Mapped("animal_name") String name,
        @Nullable String call,
        @Nullable Boolean tame,
        @Nullable Short rank,
        @Nullable Integer age,
        @Nullable Integer friendly,
        @Nullable Long weight,
        @Nullable Float speed,
        @Nullable Double height,
        @Nullable BigDecimal price,
        @Nullable UUID mark,
        @Nullable Instant seen,
        @Nullable OffsetDateTime moved,
        @Nullable LocalDateTime arrived,
        @Nullable LocalDate born,
        @Nullable LocalTime feeds,
        @Nullable byte[] sound,
        @Nullable Json notes,
        @Nullable URI page,
        @Nullable Diet diet,
        List<String> names,
        List<Integer> scores,

        @Relation(fields = "speciesCode", references = "code")
        Species species,

        String speciesCode,

        @Relation(name = "Family", fields = "motherId", references = "id")
        Optional<Animal> mother,

        @Nullable Integer motherId,
        @Relation(name = "Family") List<Animal> children,

        @Relation(
                fields = {"cageHouse", "cageNumber"},
                references = {"house", "number"})
        Optional<Cage> cage,

        @Nullable String cageHouse,
        @Nullable Integer cageNumber,
        @Relation List<Keeper> keepers,
        @Relation Optional<Chip> chip,
        @Relation(name = "Friends") List<Animal> friends,
        @Relation(name = "Friends") List<Animal> friendOf) {}
