package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Over any posts, maybe none. */
@Projection(Post.class)
public record PostTotals(
        @Count long posts,
        @Count(value = "authorId", distinct = true) long authors,
        @Sum("views") @Nullable Long views,
        @Min("views") @Nullable Integer fewest,
        @Max("author.age") Optional<Integer> oldest) {}
