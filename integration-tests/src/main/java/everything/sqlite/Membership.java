package everything.sqlite;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import java.time.Instant;
import java.util.UUID;

/** A model between two others, identified by both. */
@Model
@Id({"accountId", "teamId"})
public record Membership(
        @Relation(fields = "accountId", references = "id") Account account,
        int accountId,

        @Relation(fields = "teamId", references = "id", onDelete = ReferentialAction.CASCADE)
        Team team,

        UUID teamId,
        @Default(function = DefaultFunction.NOW) Instant since) {}
