package io.prisma4j.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** What one column holds. A closed sum: a new kind is a new case in {@link Cases}. */
public sealed interface ScalarType {

    <R> R match(Cases<R> cases);

    /** The Java type, boxed where it has a primitive; {@code java.lang.Byte[]} does not occur: see {@link #isBytes}. */
    JavaName boxed();

    /** The primitive's keyword, where there is one. */
    default Optional<String> primitive() {
        return Optional.empty();
    }

    /** Whether the Java type is {@code byte[]}. */
    default boolean isBytes() {
        return this == Builtin.BYTES;
    }

    /** How it is written in Java, boxed: {@code Integer}, {@code byte[]}, {@code Role}. */
    default String written() {
        return isBytes() ? "byte[]" : boxed().inPackage();
    }

    /** What the column holds: the type itself, unless it is converted. */
    default ScalarType stored() {
        return this;
    }

    /** One case a kind. */
    interface Cases<R> {
        R builtin(Builtin type);

        R enumType(EnumType type);

        R converted(Converted type);
    }

    /** The types that every database can hold. */
    enum Builtin implements ScalarType {
        BOOLEAN("java.lang", "Boolean", "boolean"),
        SHORT("java.lang", "Short", "short"),
        INT("java.lang", "Integer", "int"),
        LONG("java.lang", "Long", "long"),
        FLOAT("java.lang", "Float", "float"),
        DOUBLE("java.lang", "Double", "double"),
        DECIMAL("java.math", "BigDecimal", ""),
        STRING("java.lang", "String", ""),
        BYTES("java.lang", "Byte", ""),
        UUID("java.util", "UUID", ""),
        INSTANT("java.time", "Instant", ""),
        OFFSET_DATE_TIME("java.time", "OffsetDateTime", ""),
        LOCAL_DATE_TIME("java.time", "LocalDateTime", ""),
        LOCAL_DATE("java.time", "LocalDate", ""),
        LOCAL_TIME("java.time", "LocalTime", ""),
        URI("java.net", "URI", ""),
        JSON("io.prisma4j", "Json", ""),
        /** Of a type that only the database knows; its column is hidden. */
        RAW("io.prisma4j", "Raw", "");

        private final JavaName boxed;
        private final String primitive;

        Builtin(String packageName, String simpleName, String primitive) {
            this.boxed = JavaName.of(packageName, simpleName);
            this.primitive = primitive;
        }

        @Override
        public JavaName boxed() {
            return boxed;
        }

        @Override
        public Optional<String> primitive() {
            return primitive.isEmpty() ? Optional.empty() : Optional.of(primitive);
        }

        /** Whether {@code sum}, {@code avg}, {@code increment} make sense. */
        public boolean isNumber() {
            return switch (this) {
                case SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL -> true;
                default -> false;
            };
        }

        /** Whether it is a point in time or a part of one. */
        public boolean isTime() {
            return switch (this) {
                case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> true;
                default -> false;
            };
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.builtin(this);
        }
    }

    /** One of the user's enums. */
    record EnumType(EnumDef definition) implements ScalarType {
        @Override
        public JavaName boxed() {
            return definition.type();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumType(this);
        }
    }

    /** A type of the user's, which the column holds as one of the built-in types. */
    record Converted(JavaType type, Builtin stored, Conversion conversion) implements ScalarType {
        @Override
        public JavaName boxed() {
            return type.name();
        }

        /** A converter may be for what is boxed. */
        @Override
        public Optional<String> primitive() {
            return Arrays.stream(Builtin.values())
                    .filter(known -> !known.isBytes() && known.boxed().equals(type.name()))
                    .findFirst()
                    .flatMap(Builtin::primitive);
        }

        @Override
        public String written() {
            return type.written();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }
    }
}
