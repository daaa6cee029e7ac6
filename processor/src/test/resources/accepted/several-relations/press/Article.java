package press;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

@Model
public record Article(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    String title,
    @Relation(name = "Written", fields = "authorId", references = "id", onDelete = ReferentialAction.CASCADE) Author author,
    int authorId,
    @Relation(name = "Edited", fields = "editorId", references = "id") Optional<Author> editor,
    @Nullable Integer editorId) {}
