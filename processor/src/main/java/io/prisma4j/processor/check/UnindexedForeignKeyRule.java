package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No database indexes a foreign key by itself, and without an index the way back reads the whole table. */
final class UnindexedForeignKeyRule implements LinkedRule {

    @Override
    public void check(ModelDeclaration written, ModelDef model, Problems problems) {
        for (RelationDef relation : model.relations()) {
            if (!relation.holdsKey()) {
                continue;
            }
            List<ComponentName> locals = relation.foreignKey().orElseThrow().locals();
            if (!indexed(model, locals)) {
                String names = locals.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
                problems.add(ProblemKey.UNINDEXED_FOREIGN_KEY
                        .at(
                                relation.where(),
                                model.simpleName() + "." + relation.component()
                                        + " has a foreign key without an index, so that "
                                        + relation.target().simpleName() + "." + relation.other()
                                        + " reads the whole table.")
                        .fix("@Index(" + (locals.size() > 1 ? "{" + names + "}" : names) + ") on "
                                + model.simpleName()));
            }
        }
    }

    /** Whether some key or index begins with these columns, in any order. */
    private static boolean indexed(ModelDef model, List<ComponentName> locals) {
        Stream<List<ComponentName>> all = Stream.concat(
                model.keys().stream().map(KeyDef::components),
                model.indexes().stream()
                        .filter(IndexDef::whole)
                        .map(index -> index.columns().stream()
                                .map(IndexDef.Column::component)
                                .toList()));
        return all.filter(columns -> columns.size() >= locals.size())
                .anyMatch(columns -> new HashSet<>(columns.subList(0, locals.size())).equals(new HashSet<>(locals)));
    }
}
