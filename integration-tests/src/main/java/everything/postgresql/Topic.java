package everything.postgresql;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** Identified by a text, and related to many accounts. */
@Model
public record Topic(@Id String name, @Relation List<Account> followers) {}
