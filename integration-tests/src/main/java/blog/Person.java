package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

/** A composite id, and a unique field beside it. */
@Model
@Id({"firstName", "lastName"})
public record Person(
        String firstName,
        String lastName,
        @Unique String email,
        @Default("false") boolean isAdmin) {}
