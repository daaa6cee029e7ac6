package io.prisma4j.processor.check;

import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** A table has one primary key. */
final class TwoIdsRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        List<KeyDeclaration> ids =
                model.keys().stream().filter(KeyDeclaration::primary).toList();
        if (ids.size() < 2) {
            return;
        }
        String columns = ids.stream()
                .flatMap(id -> id.components().stream())
                .map(component -> "\"" + component + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        problems.add(ProblemKey.TWO_IDS
                .at(
                        ids.get(1).where(),
                        model.simpleName() + " has " + ids.size() + " primary keys, but a table has one.")
                .found(ids.stream()
                        .map(id -> "@Id of "
                                + String.join(
                                        " and ",
                                        id.components().stream()
                                                .map(Object::toString)
                                                .toList()))
                        .collect(Collectors.joining(", ")))
                .required("one @Id on a component, or one on the record")
                .fix("@Id({" + columns + "}) on the record, if they are the key together; @Unique, if each is one"));
    }
}
