package actions;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

/** A spoke that must have a hub; it falls back to hub 100. */
@Model
public record RequiredSetDefault(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.SET_DEFAULT,
                onUpdate = ReferentialAction.SET_DEFAULT)
        Hub hub,

        @Index @Default("100") int hubId) {}
