package everything.sqlite;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;
import java.util.UUID;

/** Identified by a UUID that the client makes. */
@Model
public record Team(
        @Id @Default(function = DefaultFunction.UUID_V7) UUID id,
        String name,
        @Relation List<Membership> memberships) {}
