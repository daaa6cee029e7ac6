package everything.postgresql;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
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
        @NativeType("CHAR(2)") String language,
        @Mapped("headline") String title,

        @Relation(name = "Author", fields = "authorId", references = "id", onDelete = ReferentialAction.CASCADE)
        Account author,

        @Mapped("author_id") long authorId,

        @Relation(name = "Editor", fields = "editorId", references = "id", map = "article_editor_fk")
        Optional<Account> editor,

        @Mapped("editor_id") @Nullable Long editorId,
        @Relation List<Section> sections) {}
