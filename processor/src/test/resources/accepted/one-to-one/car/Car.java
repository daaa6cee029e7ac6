package car;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.Optional;

@Model
public record Car(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, @Unique String plate, Optional<Engine> engine, Optional<Radio> radio) {}
