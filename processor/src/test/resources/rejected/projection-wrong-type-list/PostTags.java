package blog;

import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostTags(String tags) {}
