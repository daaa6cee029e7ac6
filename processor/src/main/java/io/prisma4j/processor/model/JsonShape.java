package io.prisma4j.processor.model;

/** How one value is written as JSON. A closed sum: a new kind is a new case in {@link Cases}. */
public sealed interface JsonShape {

    <R> R match(Cases<R> cases);

    /** One case a kind. */
    interface Cases<R> {
        R scalar(Scalar shape);

        R enumeration(Enumeration shape);

        R wrapped(Wrapped shape);

        R converted(Converted shape);

        R object(OfObject shape);

        R list(ListOf shape);

        R set(SetOf shape);

        R map(MapOf shape);
    }

    /** A number, a truth value or a text. */
    record Scalar(ScalarType.Builtin type) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** The label of an enum's constant. */
    record Enumeration(EnumDef definition) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** A record of one scalar: that scalar. */
    record Wrapped(JavaName type, ScalarType.Builtin scalar, ComponentName accessor) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrapped(this);
        }
    }

    /** What the user's converter makes of the value. */
    record Converted(JavaName converter, ScalarType.Builtin scalar) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /** A record, or a sealed interface of records; {@link JsonObjectDef} says what is in it. */
    record OfObject(JavaName type) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /** An array. */
    record ListOf(JsonShape element) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** An array of what is not twice in it. */
    record SetOf(JsonShape element) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /** An object with any properties. */
    record MapOf(JsonShape value) implements JsonShape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }
    }
}
