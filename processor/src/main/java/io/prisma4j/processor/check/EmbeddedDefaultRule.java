package io.prisma4j.processor.check;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** An embedded record is missing where all its columns are null, so that none of them may fill itself. */
final class EmbeddedDefaultRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (EmbeddedDeclaration embedded : model.embedded()) {
            if (embedded.optional() && !embedded.inNullable()) {
                embedded.all()
                        .filter(FieldDeclaration.class::isInstance)
                        .map(FieldDeclaration.class::cast)
                        .filter(field -> field.byDefault().isPresent()
                                || field.updatedAt().isPresent())
                        .forEach(field -> report(model, embedded, field, problems));
            }
        }
    }

    private static void report(
            ModelDeclaration model, EmbeddedDeclaration embedded, FieldDeclaration field, Problems problems) {
        String annotation = field.byDefault().isPresent() ? "@Default" : "@UpdatedAt";
        problems.add(ProblemKey.EMBEDDED_DEFAULT
                .at(
                        field.where(),
                        model.simpleName() + "." + embedded.component() + " may be missing, but " + annotation
                                + " would fill its " + field.component().last() + " all the same.")
                .found(annotation + " " + field)
                .required("an embedded record that is never missing, or one without " + annotation)
                .fix("@Embedded " + embedded.type().inPackage() + " " + embedded.component()));
    }
}
