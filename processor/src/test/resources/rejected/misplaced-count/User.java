package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record User(
    @Id int id,
    List<Post> posts,
    @Count("posts") long written) {}
