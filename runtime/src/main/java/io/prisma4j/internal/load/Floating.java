package io.prisma4j.internal.load;

/** Floating-point numbers as databases write them, infinity and no number included. */
final class Floating {
    private Floating() {}

    /** The number; {@code single} parses with the precision of a float, as rounding twice may not give the same. */
    static double parse(String text, boolean single) {
        return switch (text) {
            case "Inf", "+Inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> single ? Float.parseFloat(text) : Double.parseDouble(text);
        };
    }
}
