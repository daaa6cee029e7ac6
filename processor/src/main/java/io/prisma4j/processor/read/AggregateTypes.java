package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** The types of the components that aggregates fill. */
final class AggregateTypes {

    private final JavaTypes types;
    private final TypeReader typeReader;

    AggregateTypes(JavaTypes types, TypeReader typeReader) {
        this.types = types;
        this.typeReader = typeReader;
    }

    /** Whether a count fits, which is never null. */
    boolean isCount(Subject subject, Projected component, Problems problems) {
        String type = component.written();
        if (type.equals("long") || type.equals("Long")) {
            return true;
        }
        problems.add(ProblemKey.PROJECTION_WRONG_TYPE
                .at(subject.where(), subject + " has type " + type + ", but a count is a long.")
                .found(type)
                .required("long")
                .fix("long " + subject.component()));
        return false;
    }

    /** How the component holds the type; nothing if it does not, which is then said. */
    Optional<Holding> holding(
            Subject subject, Projected component, ScalarType type, String what, boolean nullable, Problems problems) {
        Optional<ReadType> read = type instanceof ScalarType.Converted converted
                ? types.held(component.type(), converted)
                : typeReader.read(component.type(), subject, component.names(), new Problems());
        String fix =
                (nullable ? "@Nullable " + type.written() : type.primitive().orElse(type.written())) + " "
                        + subject.component();
        if (!(read.orElse(null) instanceof ReadType.Column column)
                || !column.type().equals(type)
                || column.holding() == Holding.LIST) {
            problems.add(ProblemKey.PROJECTION_WRONG_TYPE
                    .at(
                            subject.where(),
                            subject + " has type " + component.written() + ", but " + what + " is "
                                    + type.primitive().orElse(type.written()) + ".")
                    .found(component.written())
                    .required(type.primitive()
                            .filter(primitive -> !nullable)
                            .map(primitive -> primitive + " or " + type.written())
                            .orElse(type.written()))
                    .fix(fix));
            return Optional.empty();
        }
        boolean primitive = column.holding() == Holding.PRIMITIVE;
        boolean takesNull = column.holding() == Holding.OPTIONAL || (component.marked() && !primitive);
        if ((nullable && !takesNull) || (primitive && component.marked())) {
            problems.add(ProblemKey.PROJECTION_NULLNESS
                    .at(
                            subject.where(),
                            subject + " cannot be null, but "
                                    + (nullable ? what + " is null where there is no value." : "it is @Nullable."))
                    .found(component.written())
                    .fix(fix));
            return Optional.empty();
        }
        return Optional.of(column.holding());
    }
}
