package io.prisma4j.processor.check;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** An Optional says already that the value may be missing. */
final class OptionalNullableRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.fields()) {
            if (field.marked() && field.holding() == Holding.OPTIONAL) {
                String type = field.type().written();
                report(model, field.component().toString(), "Optional<" + type + ">", field.where(), problems);
            }
        }
        for (EmbeddedDeclaration embedded : model.embedded()) {
            if (embedded.marked() && embedded.holding() == Holding.OPTIONAL) {
                report(
                        model,
                        embedded.component().toString(),
                        "@Embedded " + embedded.writtenType(),
                        embedded.where(),
                        problems);
            }
        }
        for (RelationDeclaration relation : model.relations()) {
            if (relation.marked() && relation.form() == RelationDef.Form.OPTIONAL) {
                report(model, relation.component().toString(), relation.writtenType(), relation.where(), problems);
            }
        }
    }

    private static void report(
            ModelDeclaration model, String component, String type, SourceRef where, Problems problems) {
        problems.add(ProblemKey.OPTIONAL_NULLABLE
                .at(
                        where,
                        model.simpleName() + "." + component
                                + " is an Optional and @Nullable, which says the same thing twice.")
                .found("@Nullable " + type + " " + component)
                .fix(type + " " + component));
    }
}
