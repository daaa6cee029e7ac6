package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where both ends are one record, no two rows may point at the same one. */
final class ForeignKeyNotUniqueRule implements LinkedRule {

    @Override
    public void check(ModelDeclaration written, ModelDef model, Problems problems) {
        for (RelationDef relation : model.relations()) {
            if (!relation.oneToOne() || !relation.holdsKey()) {
                continue;
            }
            ForeignKeyDef key = relation.foreignKey().orElseThrow();
            Set<ComponentName> locals = Set.copyOf(key.locals());
            if (model.keys().stream().noneMatch(unique -> locals.containsAll(unique.components()))) {
                problems.add(ProblemKey.FOREIGN_KEY_NOT_UNIQUE
                        .at(
                                relation.where(),
                                model.simpleName() + "." + relation.component() + " and "
                                        + relation.target().simpleName() + "." + relation.other()
                                        + " are one to one, but two rows could have the same "
                                        + listed(key.locals(), " and ", "") + ".")
                        .required("a foreign key that is unique, or a List at the other end")
                        .fix(fix(model, key.locals())));
            }
        }
    }

    private static String fix(ModelDef model, List<ComponentName> locals) {
        if (locals.size() > 1) {
            return "@Unique({" + listed(locals, ", ", "\"") + "}) on the record";
        }
        String type = model.field(locals.get(0)).map(FieldDef::writtenType).orElse("");
        return "@Unique " + type + " " + locals.get(0);
    }

    private static String listed(List<ComponentName> names, String between, String quote) {
        return names.stream().map(name -> quote + name + quote).collect(Collectors.joining(between));
    }
}
