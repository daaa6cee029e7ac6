package car;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

/** Belongs to a car, always. */
@Model
public record Engine(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, int power, Car car, @Unique int carId) {}
