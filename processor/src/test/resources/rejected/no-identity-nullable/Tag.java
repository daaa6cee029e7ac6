package blog;

import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;

@Model
public record Tag(
    @Unique @Nullable String slug,
    String label) {}
