package actions;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

/** A spoke that must have a hub; it holds its hub. */
@Model
public record RequiredRestrict(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.RESTRICT,
                onUpdate = ReferentialAction.RESTRICT)
        Hub hub,

        @Index int hubId) {}
