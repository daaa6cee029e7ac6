package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;
import java.util.Optional;

@Model
public record Post(
    @Id int id,
    String title,
    Optional<User> author,
    @Nullable Integer authorId) {}
