package everything.postgresql;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import java.time.LocalDate;
import java.util.UUID;

/** A model between two others, identified by both. */
@Model
@Id(
        value = {"accountId", "teamId"},
        map = "membership_key")
public record Membership(
        @Relation(fields = "accountId", references = "id") Account account,
        long accountId,

        @Relation(fields = "teamId", references = "id", onDelete = ReferentialAction.CASCADE)
        Team team,

        UUID teamId,
        @Default(function = DefaultFunction.NOW) LocalDate since) {}
