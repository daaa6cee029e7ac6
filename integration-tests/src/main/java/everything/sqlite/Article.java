package everything.sqlite;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A composite id, mapped names, and two relations to the same model. */
@Model
@Id({"slug", "language"})
@Index({"authorId", "title"})
public record Article(
        String slug,
        String language,
        @Mapped("headline") String title,

        @Relation(name = "Author", fields = "authorId", references = "id", onDelete = ReferentialAction.CASCADE)
        Account author,

        @Mapped("author_id") int authorId,

        @Relation(name = "Editor", fields = "editorId", references = "id")
        Optional<Account> editor,

        @Mapped("editor_id") @Nullable Integer editorId,
        @Relation List<Section> sections) {}
