package office;

import io.prisma4j.annotation.Mapped;

/** Told by its type. */
public sealed interface Shape {
  /** One. */
  @Mapped("circle")
  record Circle(double radius) implements Shape {}

  /** Some that are alike. */
  sealed interface Angular extends Shape {}

  /** Another one. */
  record Square(float side) implements Angular {}
}
