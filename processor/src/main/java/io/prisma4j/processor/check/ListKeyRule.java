package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** A list is no key: it may be null in the database, and no two orders of its elements are one. */
final class ListKeyRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (KeyDeclaration key : model.keys()) {
            for (Written component : key.components()) {
                Optional<FieldDeclaration> list =
                        model.field(component.component()).filter(FieldDeclaration::list);
                list.ifPresent(field -> problems.add(ProblemKey.LIST_KEY
                        .at(
                                component.where(),
                                model.simpleName() + "." + field.component() + " is a list, which cannot be a key.")
                        .found(field.writtenType())
                        .required("a component that holds one value")));
            }
        }
    }
}
