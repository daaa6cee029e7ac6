package notes;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.UUID;

@Model
public record Note(@Id @Default(function = DefaultFunction.UUID_V7) UUID id, String text) {}
