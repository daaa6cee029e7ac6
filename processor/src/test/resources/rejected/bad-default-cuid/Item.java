package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.UUID;

@Model
public record Item(
    @Id @Default(function = DefaultFunction.CUID) UUID id,
    int price) {}
