package relations;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One end of every kind of relation by a single column, and related to its like in three ways. */
@Model
public record Hub(
        @Id int id,
        @Unique int code,
        String note,
        @UpdatedAt Instant changed,
        @Relation List<ManyOptional> manyOptional,
        @Relation List<ManyRequired> manyRequired,
        @Relation Optional<OneOptional> oneOptional,
        @Relation Optional<OneRequired> oneRequired,
        @Relation List<ByCode> byCode,
        @Relation List<Paired> paired,

        @Relation(name = "Tree", fields = "aboveId", references = "id")
        Optional<Hub> above,

        @Nullable Integer aboveId,
        @Relation(name = "Tree") List<Hub> below,

        @Relation(name = "Chain", fields = "nextId", references = "id")
        Optional<Hub> next,

        @Unique @Nullable Integer nextId,
        @Relation(name = "Chain") Optional<Hub> previous,
        @Relation(name = "Likes") List<Hub> likes,
        @Relation(name = "Likes") List<Hub> likedBy,

        @Relation(fields = "rootId", references = "id") Optional<Root> root,

        @Nullable Integer rootId) {}
