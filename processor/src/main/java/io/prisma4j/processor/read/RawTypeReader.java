package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @Unsupported} -> the type as the database writes it; it and {@code Raw} go together. */
final class RawTypeReader {

    Optional<Written> read(Element field, Subject subject, ScalarType type, String writtenType, Problems problems) {
        Optional<AnnotationUse> use = AnnotationUse.on(field, "Unsupported");
        boolean raw = type == ScalarType.Builtin.RAW;
        if (use.isEmpty()) {
            if (raw) problems.add(untold(subject));
            return Optional.empty();
        }
        if (!raw) {
            problems.add(ProblemKey.RAW_TYPE
                    .at(use.get().where(), subject + " is @Unsupported, but prisma4j knows its type.")
                    .found(writtenType)
                    .required("io.prisma4j.Raw")
                    .fix("Raw " + subject.component()));
            return Optional.empty();
        }
        Optional<Written> written =
                use.get().text("value").filter(name -> !name.value().isBlank());
        if (written.isEmpty()) {
            problems.add(ProblemKey.RAW_TYPE
                    .at(use.get().at("value"), "The database type of " + subject + " is empty.")
                    .required("the type as the database writes it, such as \"polygon\""));
        }
        return written;
    }

    private static Problem untold(Subject subject) {
        return ProblemKey.RAW_TYPE
                .at(subject.where(), subject + " is Raw, but nothing says what type its column has in the database.")
                .required("@Unsupported with the type as the database writes it")
                .fix("@Unsupported(\"polygon\") Raw " + subject.component());
    }
}
