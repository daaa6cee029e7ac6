package io.prisma4j.processor.check;

import io.prisma4j.processor.model.CheckDef;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ConstraintName;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Keys and indexes of all tables of a schema share one space of names, and long names are cut to the same beginning. */
final class DuplicateConstraintRule implements ClientRule {

    @Override
    public void check(ClientDef client, Problems problems) {
        Map<TableName, String> seen = new LinkedHashMap<>();
        Set<TableName> tables = new LinkedHashSet<>();
        for (ModelDef model : client.models()) {
            if (!tables.add(model.table())) {
                continue;
            }
            for (KeyDef key : model.keys()) {
                String what =
                        "the " + (key.primary() ? "id" : "key") + " of " + model.simpleName() + "." + key.selector();
                claim(seen, model.table(), key.name(), what, key.where(), problems);
            }
            for (IndexDef index : model.indexes()) {
                String what = "the index of " + model.simpleName() + "." + index.subject();
                claim(seen, model.table(), index.name(), what, index.where(), problems);
            }
            for (CheckDef check : model.checks()) {
                String what = "the check of " + model.simpleName() + ", " + check.condition();
                claim(seen, model.table(), check.name(), what, check.where(), problems);
            }
        }
    }

    private static void claim(
            Map<TableName, String> seen,
            TableName table,
            ConstraintName name,
            String what,
            SourceRef where,
            Problems problems) {
        String first = seen.putIfAbsent(TableName.of(name.value()).beside(table), what);
        if (first != null) {
            problems.add(ProblemKey.DUPLICATE_CONSTRAINT
                    .at(
                            where,
                            "\"" + name + "\" would be the name of " + what + " in the database, and of " + first + ".")
                    .found("\"" + name + "\"")
                    .fix("map = \"...\" on one of them"));
        }
    }
}
