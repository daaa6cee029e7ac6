package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
public record User(
    @Id int id,
    @Embedded @Nullable Address address) {}
