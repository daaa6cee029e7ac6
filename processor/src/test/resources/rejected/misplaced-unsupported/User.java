package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unsupported;
import java.util.List;

@Model
public record User(
    @Id int id,
    @Unsupported("point") List<Post> posts) {}
