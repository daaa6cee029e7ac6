package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One end of every kind of relation by two columns. */
@Model
@Id({"x", "y"})
public record Grid(
        int x,
        int y,
        String note,
        @UpdatedAt Instant changed,
        @Relation List<GridManyOptional> manyOptional,
        @Relation List<GridManyRequired> manyRequired,
        @Relation Optional<GridOneOptional> oneOptional,
        @Relation Optional<GridOneRequired> oneRequired,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
