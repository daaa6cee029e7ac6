package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Version;

@Model
public record Page(
    @Id int id,
    @Version int version,
    @Version long revision) {}
