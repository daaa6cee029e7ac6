package blog;

import io.prisma4j.annotation.Projection;
import java.util.List;

@Projection(Post.class)
public record PostCard(
    int id,
    List<User> author) {}
