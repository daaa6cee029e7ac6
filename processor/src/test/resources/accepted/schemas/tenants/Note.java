package tenants;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;

/** In the schema of the connection, with an enum type and a foreign key of another. */
@Model
public record Note(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String text,
        @Nullable Level level,
        Event event,
        @Index int eventId) {}
