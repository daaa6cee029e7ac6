package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;
import java.util.Optional;

@Model
public record User(
    @Id int id,
    Optional<List<Post>> posts) {}
