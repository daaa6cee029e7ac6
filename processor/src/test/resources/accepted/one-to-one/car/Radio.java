package car;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** May stand in a shop, without a car. */
@Model
public record Radio(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, Optional<Car> car, @Unique @Nullable Integer carId) {}
