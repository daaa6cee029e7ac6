package quickstart;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record Post(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String title,
        @Default("false") boolean published,
        @Relation(fields = "authorId", references = "id") User author,
        int authorId) {}
