package blog;

import io.prisma4j.annotation.Check;

public record Address(
    @Check("zip > 0") int zip,
    String city) {}
