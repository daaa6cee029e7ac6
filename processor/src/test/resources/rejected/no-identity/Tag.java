package blog;

import io.prisma4j.annotation.Model;

@Model
public record Tag(String slug, String label) {}
