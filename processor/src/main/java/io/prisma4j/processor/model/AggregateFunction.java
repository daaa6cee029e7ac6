package io.prisma4j.processor.model;

/** What can be computed of several records. */
public enum AggregateFunction {
    COUNT("Count", "count", "a count"),
    COUNT_DISTINCT("Count", "countDistinct", "a count"),
    SUM("Sum", "sum", "the sum"),
    AVG("Avg", "avg", "the average"),
    MIN("Min", "min", "the least value"),
    MAX("Max", "max", "the greatest value");

    private final String annotation;
    private final String method;
    private final String noun;

    AggregateFunction(String annotation, String method, String noun) {
        this.annotation = annotation;
        this.method = method;
        this.noun = noun;
    }

    /** {@code Sum}. */
    public String annotation() {
        return annotation;
    }

    /** {@code sum}: how the runtime calls it. */
    public String method() {
        return method;
    }

    /** How messages call what it computes. */
    public String noun() {
        return noun;
    }

    /** Whether it answers with one of the values themselves. */
    public boolean isExtreme() {
        return this == MIN || this == MAX;
    }

    public boolean isCount() {
        return this == COUNT || this == COUNT_DISTINCT;
    }

    /** The type of a sum or an average of numbers of a type. */
    public ScalarType.Builtin of(ScalarType.Builtin numbers) {
        return switch (numbers) {
            case SHORT, INT -> this == SUM ? ScalarType.Builtin.LONG : ScalarType.Builtin.DOUBLE;
            case LONG -> this == SUM ? ScalarType.Builtin.DECIMAL : ScalarType.Builtin.DOUBLE;
            case DECIMAL -> ScalarType.Builtin.DECIMAL;
            default -> ScalarType.Builtin.DOUBLE;
        };
    }
}
