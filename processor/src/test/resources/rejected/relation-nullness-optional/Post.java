package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.Optional;

@Model
public record Post(
    @Id int id,
    Optional<User> author,
    int authorId) {}
