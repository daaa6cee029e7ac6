package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;

/** One of many of a hub, which it requires. */
@Model
public record ManyRequired(
        @Id int id,
        String note,
        @UpdatedAt Instant changed,

        @Relation(fields = "hubId", references = "id") Hub hub,

        int hubId,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
