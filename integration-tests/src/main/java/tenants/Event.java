package tenants;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import java.util.List;

/** A foreign key into another schema, and an enum type in its own. */
@Model
@Mapped(schema = "audit")
public record Event(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default("INFO") Level level,
        List<Level> levels,
        Contact contact,
        @Index int contactId,
        List<Note> notes) {}
