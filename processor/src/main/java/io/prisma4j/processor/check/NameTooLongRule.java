package io.prisma4j.processor.check;

import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.nio.charset.StandardCharsets;

/** PostgreSQL cuts long names silently, so that two of them may become one. */
final class NameTooLongRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        check(model.table().value(), "The table of " + model.simpleName(), model.where(), problems);
        for (FieldDeclaration field : model.fields()) {
            check(
                    field.column().value(),
                    "The column of " + model.simpleName() + "." + field.component(),
                    field.named(),
                    problems);
        }
    }

    private static void check(String name, String what, SourceRef where, Problems problems) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > DatabaseNames.LIMIT) {
            problems.add(ProblemKey.NAME_TOO_LONG
                    .at(where, what + " has a name of " + bytes + " bytes, which PostgreSQL would cut.")
                    .found("\"" + name + "\"")
                    .required("at most " + DatabaseNames.LIMIT + " bytes")
                    .fix("@Mapped(\"...\") with a shorter name"));
        }
    }
}
