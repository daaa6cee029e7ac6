package io.prisma4j.processor.check;

import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.nio.charset.StandardCharsets;

/** PostgreSQL cuts long names silently, so that two of them may become one; what is no text is no name either. */
final class DatabaseNameRule implements Rule {
    private static final String CUT = ", which PostgreSQL would cut.";
    private static final String REFUSED = ", which PostgreSQL does not take.";

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        String name = model.simpleName();
        check(model.table().value(), "The table of " + name, CUT, model.where(), problems);
        check(model.table().schemaName(), "The schema of " + name, CUT, model.where(), problems);
        for (FieldDeclaration field : model.fields()) {
            String owner = name + "." + field.component();
            check(field.column().value(), "The column of " + owner, CUT, field.named(), problems);
            if (field.type() instanceof ScalarType.EnumType type) check(type.definition(), owner, field, problems);
        }
        model.keys()
                .forEach(key ->
                        key.map().ifPresent(map -> constraint(map, "The key of " + name, key.where(), problems)));
        model.indexes()
                .forEach(index ->
                        index.map().ifPresent(map -> constraint(map, "The index of " + name, index.where(), problems)));
        model.checks()
                .forEach(check ->
                        check.map().ifPresent(map -> constraint(map, "The check of " + name, check.where(), problems)));
        model.relations()
                .forEach(relation -> relation.map()
                        .ifPresent(map -> constraint(
                                map.value(),
                                "The foreign key of " + name + "." + relation.component(),
                                map.where(),
                                problems)));
    }

    private static void check(EnumDef type, String owner, FieldDeclaration field, Problems problems) {
        check(type.databaseName().value(), "The enum of " + owner, CUT, field.where(), problems);
        for (EnumDef.Constant constant : type.constants()) {
            String what = "The constant " + constant.name() + " of " + owner;
            check(constant.label(), what, REFUSED, field.where(), problems);
        }
    }

    private static void constraint(String name, String what, SourceRef where, Problems problems) {
        check(name, what, CUT, where, problems);
    }

    private static void check(String name, String what, String tooLong, SourceRef where, Problems problems) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > DatabaseNames.LIMIT) {
            problems.add(ProblemKey.NAME_TOO_LONG
                    .at(where, what + " has a name of " + bytes + " bytes" + tooLong)
                    .found("\"" + name + "\"")
                    .required("at most " + DatabaseNames.LIMIT + " bytes")
                    .fix("a shorter name, by @Mapped(\"...\") or map = \"...\""));
        }
        if (name.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            problems.add(ProblemKey.BAD_NAME
                    .at(where, what + " has a name that is no text of a database.")
                    .found("a name with the character 0, or with one half of a surrogate pair")
                    .fix("another name, by @Mapped(\"...\") or map = \"...\""));
        }
    }
}
