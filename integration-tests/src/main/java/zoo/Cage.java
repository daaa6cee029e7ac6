package zoo;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A compound id, to which a foreign key refers that may be null in part. */
@Model
@Id({"house", "number"})
public record Cage(
        String house,
        int number,
        @Nullable Double area,
        @Nullable String label,
        @Relation List<Animal> animals,
        @Relation Optional<Keeper> keeper,
        @Nullable UUID keeperId) {}
