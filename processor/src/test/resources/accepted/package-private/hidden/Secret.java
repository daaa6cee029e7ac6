package hidden;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
record Secret(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, String text) {}
