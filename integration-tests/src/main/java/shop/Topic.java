package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A tree: every topic may be below another. */
@Model
public record Topic(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String title,

        @Relation(name = "Tree", fields = "parentId", references = "id")
        Optional<Topic> parent,

        @Nullable Integer parentId,
        @Relation(name = "Tree") List<Topic> children) {}
