package blog;

import io.prisma4j.annotation.Default;

public record Address(
    String street,
    @Default("IT") String country) {}
