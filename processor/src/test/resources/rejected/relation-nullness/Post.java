package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;

@Model
public record Post(
    @Id int id,
    User author,
    @Nullable Integer authorId) {}
