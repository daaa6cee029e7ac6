package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaType;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A type -> a column's type, or a model, alone or in an {@code Optional} or a {@code List}. */
final class TypeReader {

    private static final String REQUIRED =
            "a scalar, an enum, a record of one scalar or a model, an Optional or a List of one of these, a type with a converter,"
                    + " or records with @Embedded or @AsJson";

    /** What people write, and what they want. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("byte", "short"),
            Map.entry("char", "String"),
            Map.entry("java.lang.Byte", "Short"),
            Map.entry("java.lang.Character", "String"),
            Map.entry("java.lang.CharSequence", "String"),
            Map.entry("java.lang.Byte[]", "byte[]"),
            Map.entry("java.math.BigInteger", "BigDecimal"),
            Map.entry("java.util.Date", "Instant"),
            Map.entry("java.sql.Timestamp", "Instant"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
            Map.entry("java.net.URL", "URI"),
            Map.entry("java.util.OptionalInt", "Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "Optional<Double>"));

    private static final List<String> COLLECTIONS = List.of(
            "java.util.Collection",
            "java.util.Set",
            "java.util.ArrayList",
            "java.lang.Iterable",
            "java.util.SortedSet");

    private final JavaTypes types;
    private final EnumReader enums;

    TypeReader(JavaTypes types) {
        this.types = types;
        this.enums = new EnumReader(types);
    }

    Optional<ReadType> read(TypeMirror type, Subject subject, DatabaseNames names, Problems problems) {
        Optional<ScalarType> scalar = scalar(type, names);
        if (scalar.isPresent()) {
            Holding holding = type.getKind().isPrimitive() ? Holding.PRIMITIVE : Holding.REFERENCE;
            return Optional.of(new ReadType.Column(scalar.get(), holding));
        }
        Optional<TypeElement> declared = JavaTypes.declared(type);
        if (declared.isPresent() && JavaTypes.arguments(type).size() == 1) {
            TypeMirror inside = JavaTypes.arguments(type).get(0);
            if (JavaTypes.is(declared.get(), "java.util.Optional")) {
                return optional(type, inside, subject, names, problems);
            }
            if (JavaTypes.is(declared.get(), "java.util.List")) {
                return list(type, inside, subject, names, problems);
            }
        }
        if (declared.isPresent() && mentioned(declared.get())) {
            return Optional.of(new ReadType.Mentioned(declared.get(), Holding.REFERENCE));
        }
        problems.add(refusal(type, subject));
        return Optional.empty();
    }

    private Optional<ReadType> optional(
            TypeMirror type, TypeMirror inside, Subject subject, DatabaseNames names, Problems problems) {
        Optional<ScalarType> scalar = scalar(inside, names);
        if (scalar.isPresent()) {
            return Optional.of(new ReadType.Column(scalar.get(), Holding.OPTIONAL));
        }
        Optional<TypeElement> element = JavaTypes.declared(inside);
        if (element.filter(TypeReader::mentioned).isPresent()) {
            return Optional.of(new ReadType.Mentioned(element.get(), Holding.OPTIONAL));
        }
        if (element.filter(list -> JavaTypes.is(list, "java.util.List")).isPresent()) {
            problems.add(ProblemKey.OPTIONAL_LIST
                    .at(
                            subject.where(),
                            subject + " is an Optional of a list, but a list is never missing: it is empty.")
                    .fix(Writing.simple(inside) + " " + subject.component()));
        } else {
            problems.add(refusal(inside, subject).found(JavaTypes.written(type)));
        }
        return Optional.empty();
    }

    private Optional<ReadType> list(
            TypeMirror type, TypeMirror inside, Subject subject, DatabaseNames names, Problems problems) {
        Optional<TypeElement> element = JavaTypes.declared(inside);
        if (element.filter(TypeReader::mentioned).isPresent()) {
            return Optional.of(new ReadType.Mentioned(element.get(), Holding.LIST));
        }
        Optional<ScalarType> scalar = scalar(inside, names);
        if (scalar.isEmpty()) problems.add(refusal(inside, subject).found(JavaTypes.written(type)));
        return scalar.map(known -> new ReadType.Column(known, Holding.LIST));
    }

    private Optional<ScalarType> scalar(TypeMirror type, DatabaseNames names) {
        Optional<ScalarType> builtin = builtin(type).map(ScalarType.class::cast);
        return builtin.or(() -> JavaTypes.declared(type)
                .filter(JavaTypes::visible)
                .flatMap(element -> element.getKind() == ElementKind.ENUM
                        ? Optional.of(new ScalarType.EnumType(enums.read(element, names)))
                        : wrapped(element)));
    }

    /** One of the types that every database can hold. */
    static Optional<ScalarType.Builtin> builtin(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE
                    ? Optional.of(ScalarType.Builtin.BYTES)
                    : Optional.empty();
        }
        String written = JavaTypes.written(type);
        return Arrays.stream(ScalarType.Builtin.values())
                .filter(known -> !known.isBytes())
                .filter(known -> known.boxed().qualified().equals(written)
                        || known.primitive().filter(written::equals).isPresent())
                .findFirst();
    }

    /** One of those that Java can hold, too: all but what only the database understands. */
    static Optional<ScalarType.Builtin> value(TypeMirror type) {
        return builtin(type).filter(known -> known != ScalarType.Builtin.RAW);
    }

    /** A record whose only component is a scalar. */
    private Optional<ScalarType> wrapped(TypeElement element) {
        boolean value = element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()
                && element.getRecordComponents().size() == 1
                && !mentioned(element);
        if (!value) {
            return Optional.empty();
        }
        RecordComponentElement only = element.getRecordComponents().get(0);
        return value(only.asType())
                .map(stored -> new ScalarType.Converted(
                        JavaType.of(types.nameOf(element)),
                        stored,
                        new Conversion.Wrapping(
                                new ComponentName(only.getSimpleName().toString()))));
    }

    /** Whether the type is that of a relation. */
    static boolean ofRelation(TypeMirror type) {
        return Stream.concat(Stream.of(type), JavaTypes.arguments(type).stream())
                .flatMap(part -> JavaTypes.declared(part).stream())
                .anyMatch(TypeReader::mentioned);
    }

    private static boolean mentioned(TypeElement element) {
        return AnnotationUse.present(element, "Model") || AnnotationUse.present(element, "Projection");
    }

    private static Problem refusal(TypeMirror type, Subject subject) {
        String written = JavaTypes.written(type);
        Optional<TypeElement> element = JavaTypes.declared(type);
        if (element.filter(hidden -> !JavaTypes.visible(hidden)).isPresent()) {
            return ProblemKey.UNSUPPORTED_TYPE
                    .at(
                            subject.where(),
                            subject + " has type " + written + ", which is private, so that generated code "
                                    + "cannot name it.")
                    .fix("leave \"private\" out");
        }
        var problem = ProblemKey.UNSUPPORTED_TYPE
                .at(subject.where(), subject + " has type " + written + ", which no column can hold.")
                .found(written)
                .required(REQUIRED);
        if (element.filter(known ->
                                COLLECTIONS.contains(known.getQualifiedName().toString()))
                        .isPresent()
                && JavaTypes.arguments(type).size() == 1) {
            return problem.fix(
                    "List<" + Writing.simple(JavaTypes.arguments(type).get(0)) + "> " + subject.component());
        }
        return Optional.ofNullable(INSTEAD.get(written))
                .map(instead -> instead + " " + subject.component())
                .or(() -> element.map(own -> fix(own, type, subject)))
                .map(problem::fix)
                .orElse(problem);
    }

    private static String fix(TypeElement own, TypeMirror type, Subject subject) {
        String component = Writing.simple(type) + " " + subject.component();
        return own.getKind() == ElementKind.RECORD
                ? "@Embedded " + component + ", @AsJson " + component + ", or @Model on " + own.getSimpleName()
                        + ", if it has a table of its own"
                : "@Convert(" + own.getSimpleName() + "Converter.class) " + component;
    }
}
