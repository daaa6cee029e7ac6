package actions;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

/** A spoke that must have a hub; it holds its hub until the statement ends. */
@Model
public record RequiredNoAction(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.NO_ACTION,
                onUpdate = ReferentialAction.NO_ACTION)
        Hub hub,

        @Index int hubId) {}
