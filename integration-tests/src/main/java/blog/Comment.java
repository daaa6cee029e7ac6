package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import java.util.UUID;

/** Mapped to another table and column name; the key is made by the client; deleted with its post. */
@Model
@Mapped("comments")
public record Comment(
        @Id @Default(function = DefaultFunction.UUID_V7) UUID id,
        @Mapped("body") @NativeType("VARCHAR(500)") String text,

        @Relation(fields = "postId", references = "id", onDelete = ReferentialAction.CASCADE)
        Post post,

        int postId) {}
