package blog;

import io.prisma4j.annotation.Embedded;
import org.jspecify.annotations.Nullable;

public record Place(
    String name,
    @Embedded @Nullable Address main) {}
