package actions;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

/** A spoke that must have a hub; it goes where its hub goes. */
@Model
public record RequiredCascade(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.CASCADE,
                onUpdate = ReferentialAction.CASCADE)
        Hub hub,

        @Index int hubId) {}
