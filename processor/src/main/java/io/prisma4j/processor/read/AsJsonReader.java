package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JsonShape;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A component with {@code @AsJson} -> a column of JSON, and how its values are written. */
final class AsJsonReader {

    private static final String REQUIRED =
            "a scalar, an enum, a record or a sealed interface of records, a List, Set or "
                    + "Map<String, ...> of these, and in a record an Optional of these";

    private final JavaTypes types;
    private final NullnessReader nullness;

    AsJsonReader(JavaTypes types, NullnessReader nullness) {
        this.types = types;
        this.nullness = nullness;
    }

    /** The column; nothing if some part of the type cannot be written. */
    Optional<ReadType> read(
            TypeMirror type, String packageName, Subject subject, DatabaseNames names, Problems problems) {
        Optional<TypeMirror> inside = JavaTypes.inOptional(type);
        TypeMirror value = inside.orElse(type);
        var shapes = new JsonShapes(types, nullness, packageName, names, problems);
        Optional<JsonShape> shape = shapes.of(value, "it");
        if (shape.isEmpty()) {
            if (shapes.incomplete()) {
                problems.leaveToOthers();
            } else {
                problems.add(ProblemKey.BAD_JSON
                        .at(subject.where(), subject + " cannot be written as JSON: " + shapes.fault() + ".")
                        .found(Writing.simple(type))
                        .required(REQUIRED));
            }
            return Optional.empty();
        }
        if (shape.get() instanceof JsonShape.Scalar || shape.get() instanceof JsonShape.Enumeration) {
            problems.add(ProblemKey.BAD_JSON
                    .at(subject.where(), subject + " is kept as JSON, but a column can hold it as it is.")
                    .found("@AsJson " + Writing.simple(type))
                    .fix(Writing.simple(type) + " " + subject.component()));
            return Optional.empty();
        }
        return types.typeOf(value)
                .map(known -> new ReadType.Column(
                        new ScalarType.Converted(
                                known, ScalarType.Builtin.JSON, new Conversion.AsJson(shape.get(), shapes.objects())),
                        inside.isPresent() ? Holding.OPTIONAL : Holding.REFERENCE));
    }
}
