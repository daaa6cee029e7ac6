package blog;

import io.prisma4j.annotation.Projection;
import java.util.List;

@Projection(User.class)
public record UserCard(
    int id,
    List<PostGroup> posts) {}
