package blog;

import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.List;

/** A declared projection: its component names and types are checked against User by the compiler. */
@Projection(User.class)
public record UserSummary(@Nullable String name, List<TitleOnly> posts) {

    @Projection(Post.class)
    public record TitleOnly(String title) {}
}
