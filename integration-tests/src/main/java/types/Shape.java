package types;

import io.prisma4j.annotation.Mapped;

/** What a screen shows, which JSON tells by its type. */
public sealed interface Shape {
    /** A circle. */
    record Circle(double radius) implements Shape {}

    /** A box, which JSON calls otherwise. */
    @Mapped("box")
    record Rectangle(int width, int height) implements Shape {}

    /** A shape of shapes. */
    record Group(java.util.List<Shape> parts) implements Shape {}
}
