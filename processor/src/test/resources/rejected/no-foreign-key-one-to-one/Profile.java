package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.Optional;

@Model
public record Profile(
    @Id int id,
    Optional<User> user) {}
