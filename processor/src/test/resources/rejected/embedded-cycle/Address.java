package blog;

import io.prisma4j.annotation.Embedded;
import org.jspecify.annotations.Nullable;

public record Address(
    String street,
    @Embedded @Nullable Place place) {}
