package quickstart;

import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.List;

@Projection(User.class)
public record UserCard(String email, @Nullable String name, List<Title> posts) {

    @Projection(Post.class)
    public record Title(String title) {}
}
