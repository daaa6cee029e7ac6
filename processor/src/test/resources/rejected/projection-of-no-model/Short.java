package blog;

import io.prisma4j.annotation.Projection;

@Projection(String.class)
public record Short(int length) {}
