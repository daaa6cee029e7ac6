package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

@Model
public record User(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String email,
        @Nullable String name,
        @Nullable Integer age,
        @Default("USER") Role role,
        @Relation List<Post> posts,
        @Relation Optional<Profile> profile) {}
