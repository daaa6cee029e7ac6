package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Item(
    @Id @Default(function = DefaultFunction.NANOID, length = 256) String id,
    int price) {}
