package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** Now is a time, so only a column of times can be set to it. */
final class UpdatedAtRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.fields()) {
            Optional<SourceRef> written = field.updatedAt();
            boolean time = !field.list() && field.type().stored() instanceof ScalarType.Builtin type && type.isTime();
            if (written.isPresent() && !time) {
                problems.add(ProblemKey.BAD_UPDATED_AT
                        .at(
                                written.get(),
                                model.simpleName() + "." + field.component()
                                        + " is set to the time of each write, but it holds no time.")
                        .found(field.writtenType())
                        .required("Instant, OffsetDateTime, LocalDateTime, LocalDate or LocalTime")
                        .fix("@UpdatedAt Instant " + field.component().last()));
            }
        }
    }
}
