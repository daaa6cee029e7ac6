package blog;

import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;

@Model
public record User(
    @Unique String email,
    List<Post> posts) {}
