package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;

/** Above all others, so that each of them can be written inside of another write. */
@Model
public record Root(
        @Id int id,
        String note,
        @UpdatedAt Instant changed,
        @Relation List<Hub> hub,
        @Relation List<ManyOptional> manyOptional,
        @Relation List<ManyRequired> manyRequired,
        @Relation List<OneOptional> oneOptional,
        @Relation List<OneRequired> oneRequired,
        @Relation List<ByCode> byCode,
        @Relation List<Paired> paired,
        @Relation List<Grid> grid,
        @Relation List<GridManyOptional> gridManyOptional,
        @Relation List<GridManyRequired> gridManyRequired,
        @Relation List<GridOneOptional> gridOneOptional,
        @Relation List<GridOneRequired> gridOneRequired) {}
