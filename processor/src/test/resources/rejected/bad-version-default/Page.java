package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Version;

@Model
public record Page(
    @Id int id,
    @Default("1") @Version int version) {}
