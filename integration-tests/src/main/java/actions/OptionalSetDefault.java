package actions;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** A spoke that may be without a hub; it falls back to hub 100. */
@Model
public record OptionalSetDefault(
        @Id int id,

        @Relation(
                fields = "hubId",
                references = "id",
                onDelete = ReferentialAction.SET_DEFAULT,
                onUpdate = ReferentialAction.SET_DEFAULT)
        Optional<Hub> hub,

        @Index @Default("100") @Nullable Integer hubId) {}
