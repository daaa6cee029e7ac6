package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Version;
import java.util.List;

@Model
public record Page(
    @Id int id,
    @Relation(fields = "version", references = "id") Page before,
    @Version int version,
    @Relation List<Page> after) {}
