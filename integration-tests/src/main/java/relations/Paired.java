package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One of many of many hubs. */
@Model
public record Paired(
        @Id int id,
        String note,
        @UpdatedAt Instant changed,
        @Relation List<Hub> hubs,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
