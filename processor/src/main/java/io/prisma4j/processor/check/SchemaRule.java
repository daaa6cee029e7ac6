package io.prisma4j.processor.check;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** SQLite has no schemas, so that what is to be stored there cannot be in one. */
final class SchemaRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        if (!model.providers().contains(Provider.SQLITE)) {
            return;
        }
        check(model.table(), "The table of " + model.simpleName(), model.where(), problems);
        for (FieldDeclaration field : model.fields()) {
            if (field.type() instanceof ScalarType.EnumType type) {
                String what = "The enum of " + model.simpleName() + "." + field.component();
                check(type.definition().databaseName(), what, field.where(), problems);
            }
        }
    }

    private static void check(TableName name, String what, SourceRef where, Problems problems) {
        name.schema()
                .ifPresent(schema -> problems.add(ProblemKey.BAD_SCHEMA
                        .at(where, what + " is in the schema \"" + schema + "\", but SQLite has no schemas.")
                        .found("@Mapped(schema = \"" + schema + "\")")
                        .required("a schema of models without SQLite")
                        .fix("@PrismaSchema(providers = Provider.POSTGRESQL) on the package, if SQLite is not meant")));
    }
}
