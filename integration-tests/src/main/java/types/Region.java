package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;
import java.util.Optional;

/** A model with columns and relations of which the client knows nothing, none of which keeps it from creating. */
@Model
public record Region(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String name,

        @Ignore @Default(function = DefaultFunction.UUID_V7) String tag,

        @Ignore @Default("7") Integer rank,
        List<Plot> plots,
        @Ignore List<Survey> surveys,

        @Ignore @Relation(name = "Within", fields = "withinId", references = "id")
        Optional<Region> within,

        @Ignore Optional<Integer> withinId,
        @Relation(name = "Within") List<Region> parts) {}
