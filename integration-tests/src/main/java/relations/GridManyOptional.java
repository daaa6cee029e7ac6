package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;

/** One of many of a grid, or of none; by two columns. */
@Model
@Id({"x", "y"})
public record GridManyOptional(
        int x,
        int y,
        String note,
        @UpdatedAt Instant changed,

        @Relation(
                fields = {"gridX", "gridY"},
                references = {"x", "y"})
        Optional<Grid> grid,

        @Nullable Integer gridX,
        @Nullable Integer gridY,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
