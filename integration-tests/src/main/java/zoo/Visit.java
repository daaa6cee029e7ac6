package zoo;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A compound id with a foreign key in it, and many rows for a parent. */
@Model
@Id({"chipNumber", "at"})
public record Visit(
        @Relation(fields = "chipNumber", references = "number")
        Chip chip,

        long chipNumber,
        Instant at,
        @Nullable String remark,
        @Mapped("secs") @Nullable Integer seconds,
        @Nullable Diet food,

        @Relation(fields = "keeperId", references = "id") Optional<Keeper> keeper,

        @Nullable UUID keeperId) {}
