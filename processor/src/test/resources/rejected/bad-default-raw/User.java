package blog;

import io.prisma4j.Raw;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unsupported;

@Model
public record User(
    @Id int id,
    @Unsupported("point") @Default("(0,0)") Raw place) {}
