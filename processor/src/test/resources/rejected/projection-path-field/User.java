package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;
import java.util.List;

@Model
public record User(
    @Id int id,
    @Nullable Integer age,
    String email,
    List<Post> posts) {}
