package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.Version;

@Model
@Unique({"title", "version"})
public record Page(
    @Id int id,
    String title,
    @Version int version) {}
