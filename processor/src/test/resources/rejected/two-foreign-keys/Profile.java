package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.Optional;

@Model
public record Profile(
    @Id int id,
    @Relation(fields = "userId", references = "id") Optional<User> user,
    @Unique @Nullable Integer userId) {}
