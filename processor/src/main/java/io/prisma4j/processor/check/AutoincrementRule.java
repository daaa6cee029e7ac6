package io.prisma4j.processor.check;

import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** SQLite counts up nothing but a primary key of one column. */
final class AutoincrementRule implements Rule {

    private static final DefaultDef COUNTED = new DefaultDef.Function(DefaultFunction.AUTOINCREMENT);

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        if (!model.providers().contains(Provider.SQLITE)) {
            return;
        }
        for (FieldDeclaration field : model.fields()) {
            boolean counted = field.byDefault().filter(COUNTED::equals).isPresent();
            boolean id = model.singleId().filter(field::equals).isPresent();
            if (counted && !id) {
                problems.add(ProblemKey.BAD_DEFAULT
                        .at(
                                field.where(),
                                model.simpleName() + "." + field.component()
                                        + " counts up, but SQLite counts up only a primary key of one column.")
                        .required("@Id beside it, or a schema without SQLite")
                        .fix("@PrismaSchema(providers = Provider.POSTGRESQL) on the package, if SQLite is not meant"));
            }
        }
    }
}
