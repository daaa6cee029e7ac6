package zoo;

import io.prisma4j.Json;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Twice related to itself: one-to-many, and one-to-one. */
@Model
public record Keeper(
        @Id UUID id,
        @Nullable String name,
        @Nullable LocalDate hired,
        @Nullable Integer salary,
        @Nullable Json skills,

        @Relation(name = "Boss", fields = "bossId", references = "id")
        Optional<Keeper> boss,

        @Nullable UUID bossId,
        @Relation(name = "Boss") List<Keeper> reports,

        @Relation(name = "Deputy", fields = "deputyId", references = "id")
        Optional<Keeper> deputy,

        @Unique @Nullable UUID deputyId,
        @Relation(name = "Deputy") Optional<Keeper> deputyOf,
        @Relation List<Animal> animals,
        @Relation List<Cage> cages,
        @Relation List<Visit> visits) {}
