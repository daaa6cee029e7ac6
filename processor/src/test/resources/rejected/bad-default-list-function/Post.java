package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;
import java.util.UUID;

@Model
public record Post(
    @Id int id,
    @Default(function = DefaultFunction.UUID_V4) List<UUID> tokens) {}
