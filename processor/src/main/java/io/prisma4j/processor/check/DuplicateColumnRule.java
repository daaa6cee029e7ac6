package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two components cannot be stored in one column. */
final class DuplicateColumnRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        Map<ColumnName, FieldDeclaration> seen = new LinkedHashMap<>();
        for (FieldDeclaration field : model.fields()) {
            FieldDeclaration first = seen.putIfAbsent(field.column(), field);
            if (first != null) {
                problems.add(ProblemKey.DUPLICATE_COLUMN
                        .at(
                                field.named(),
                                model.simpleName() + "." + field.component() + " has the column \"" + field.column()
                                        + "\", which is that of " + model.simpleName() + "." + first.component() + ".")
                        .found("\"" + field.column() + "\"")
                        .fix("@Mapped(\"...\") with a name of its own"));
            }
        }
    }
}
