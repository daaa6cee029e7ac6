package blog;

import io.prisma4j.annotation.Id;

public record Address(
    @Id String street,
    String city) {}
