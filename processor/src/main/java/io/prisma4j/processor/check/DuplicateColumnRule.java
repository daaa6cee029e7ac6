package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Two components cannot be stored in one column. */
final class DuplicateColumnRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        var nameCase = new NameCase(model.providers());
        Map<String, FieldDeclaration> seen = new LinkedHashMap<>();
        for (FieldDeclaration field : model.fields()) {
            FieldDeclaration first =
                    seen.putIfAbsent(nameCase.folded(field.column().value()), field);
            if (first != null) {
                Optional<ComponentDeclaration> embedded = embedded(field, first, model);
                problems.add(ProblemKey.DUPLICATE_COLUMN
                        .at(
                                embedded.map(ComponentDeclaration::where).orElseGet(field::named),
                                model.simpleName() + "." + field.component() + " has the column \"" + field.column()
                                        + "\", which "
                                        + (first.column().equals(field.column())
                                                ? "is"
                                                : "SQLite takes for \"" + first.column() + "\",")
                                        + " that of " + model.simpleName() + "." + first.component() + ".")
                        .found("\"" + field.column() + "\"")
                        .fix(
                                embedded.isPresent()
                                        ? "@Embedded(prefix = \"...\") with a prefix of its own"
                                        : "@Mapped(\"...\") with a name of its own"));
                if (embedded.isPresent()) {
                    return;
                }
            }
        }
    }

    /** The component that embeds the record of which {@code field} is a part, unless both columns are of that record. */
    private static Optional<ComponentDeclaration> embedded(
            FieldDeclaration field, FieldDeclaration first, ModelDeclaration model) {
        return field.component()
                .holder()
                .filter(holder -> !first.component().holder().equals(Optional.of(holder)))
                .flatMap(model::component);
    }
}
