package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.JavaType;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** {@code @Convert(MoneyConverter.class)} -> the column's type, from what the converter says of itself. */
final class ConvertReader {

    private static final String CONVERTER = "io.prisma4j.annotation.Converter";

    private final JavaTypes types;

    ConvertReader(JavaTypes types) {
        this.types = types;
    }

    /** The column of a component of this type; nothing if the converter does not fit it. */
    Optional<ReadType> read(AnnotationUse use, TypeMirror type, Subject subject, Problems problems) {
        Optional<TypeElement> element = use.type("value").flatMap(JavaTypes::declared);
        if (element.isEmpty()) {
            problems.leaveToOthers();
            return Optional.empty();
        }
        TypeElement converter = element.get();
        return fault(converter)
                .<Optional<ReadType>>map(fault -> {
                    problems.add(refusal(use, subject, converter, fault)
                            .required("a public class with a public constructor without parameters"));
                    return Optional.empty();
                })
                .orElseGet(() -> converted(use, converter, type, subject, problems));
    }

    private Optional<ReadType> converted(
            AnnotationUse use, TypeElement converter, TypeMirror type, Subject subject, Problems problems) {
        List<TypeMirror> arguments = types.supertype(converter.asType(), CONVERTER)
                .map(JavaTypes::arguments)
                .orElse(List.of());
        Optional<JavaType> value = arguments.stream().findFirst().flatMap(types::typeOf);
        if (value.isEmpty()) {
            String what = arguments.stream().findFirst().map(Writing::simple).orElse("nothing");
            problems.add(refusal(use, subject, converter, "converts " + what + ", which is no class")
                    .found(what)
                    .required("a class, with type arguments or without"));
            return Optional.empty();
        }
        Optional<ScalarType.Builtin> stored = TypeReader.value(arguments.get(1));
        if (stored.isEmpty()) {
            problems.add(refusal(
                            use,
                            subject,
                            converter,
                            "makes " + Writing.simple(arguments.get(1)) + ", which no column can hold")
                    .found(Writing.simple(arguments.get(1)))
                    .required(Stream.of(ScalarType.Builtin.values())
                            .filter(known -> known != ScalarType.Builtin.RAW)
                            .map(ScalarType.Builtin::written)
                            .collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        var scalar =
                new ScalarType.Converted(value.get(), stored.get(), new Conversion.Converting(types.nameOf(converter)));
        Optional<ReadType> column = types.held(type, scalar);
        if (column.isEmpty()) {
            problems.add(refusal(use, subject, converter, "converts " + scalar.written())
                    .found(Writing.simple(type))
                    .required(scalar.written())
                    .fix(scalar.written() + " " + subject.component()));
        }
        return column;
    }

    /** Why generated code could not make one. */
    private static Optional<String> fault(TypeElement converter) {
        if (!converter.getKind().isClass() || converter.getKind() == ElementKind.ENUM) {
            return Optional.of("is no class");
        }
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (!JavaTypes.isPublic(converter)) {
            return Optional.of("is not public");
        }
        boolean inner = converter.getNestingKind().isNested()
                && !converter.getModifiers().contains(Modifier.STATIC);
        boolean made = ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getModifiers().contains(Modifier.PUBLIC));
        return inner || !made ? Optional.of("has no public constructor without parameters") : Optional.empty();
    }

    private static Problem refusal(AnnotationUse use, Subject subject, TypeElement converter, String fault) {
        return ProblemKey.BAD_CONVERTER.at(
                use.at("value"), subject + " is converted by " + converter.getSimpleName() + ", which " + fault + ".");
    }
}
