package press;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

@Model
public record Author(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    String name,
    @Relation(name = "Written") List<Article> written,
    @Relation(name = "Edited") List<Article> edited) {}
