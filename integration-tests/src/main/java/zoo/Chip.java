package zoo;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;

/** One-to-one, and required on this side. */
@Model
public record Chip(
        @Id long number,
        @Nullable BigDecimal reach,
        @Nullable Boolean active,

        @Relation(fields = "animalId", references = "id") Animal animal,

        @Unique int animalId,
        @Relation List<Visit> visits) {}
