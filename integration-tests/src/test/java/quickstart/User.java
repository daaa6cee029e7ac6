package quickstart;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;

@Model
public record User(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String email,
        @Nullable String name,
        @Relation List<Post> posts) {}
