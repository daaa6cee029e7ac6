package actions;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** A spoke that may be without a hub; it holds its hub. */
@Model
public record OptionalRestrict(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.RESTRICT,
                onUpdate = ReferentialAction.RESTRICT)
        Optional<Hub> hub,

        @Index @Nullable Integer hubId) {}
