package blog;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** An author, and what is computed of the author's posts. */
@Projection(User.class)
public record AuthorActivity(
        String email,
        @Count("posts") long posts,
        @Sum("posts.views") @Nullable Long views,
        @Avg("posts.likes") Optional<Double> likes,
        @Max("posts.title") @Nullable String last) {}
