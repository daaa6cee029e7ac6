package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;

/** The only one of a grid, which it requires; by two columns. */
@Model
@Id({"x", "y"})
@Unique({"gridX", "gridY"})
public record GridOneRequired(
        int x,
        int y,
        String note,
        @UpdatedAt Instant changed,

        @Relation(
                fields = {"gridX", "gridY"},
                references = {"x", "y"})
        Grid grid,

        int gridX,
        int gridY,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
