package io.prisma4j.processor.read;

import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Whether an annotated type is a record that generated code can make. */
final class RecordShape {

    boolean fits(TypeElement type, String annotation, Problems problems) {
        SourceRef where = SourceRef.of(type);
        String name = type.getSimpleName().toString();
        String kind = annotation.equals("Model") ? "model" : "projection";
        if (type.getKind() != ElementKind.RECORD) {
            problems.add(ProblemKey.NOT_A_RECORD
                    .at(where, name + " has @" + annotation + ", but is not a record.")
                    .found(found(type.getKind()))
                    .fix("public record " + name + "(...) {}"));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(ProblemKey.GENERIC_RECORD
                    .at(where, name + " has type parameters, which a " + kind + " cannot have.")
                    .found(name + "<" + type.getTypeParameters().get(0) + ">")
                    .fix("record " + name + "(...) with the types themselves"));
            return false;
        }
        if (!JavaTypes.visible(type)) {
            problems.add(ProblemKey.NESTED_PRIVATE_RECORD
                    .at(
                            where,
                            name + " is private, or nested in what is private, so that generated code cannot make it.")
                    .fix("leave \"private\" out, or make " + name + " a file of its own"));
            return false;
        }
        return true;
    }

    private static String found(ElementKind kind) {
        return switch (kind) {
            case CLASS -> "a class";
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            default -> "an annotation type";
        };
    }
}
