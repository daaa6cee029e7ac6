package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** JSON is no key: equal values may be written differently, and the databases do not agree on which are equal. */
final class JsonKeyRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (KeyDeclaration key : model.keys()) {
            for (Written component : key.components()) {
                Optional<FieldDeclaration> json = model.field(component.component())
                        .filter(field -> !field.list() && field.type().stored() == ScalarType.Builtin.JSON);
                json.ifPresent(field -> problems.add(ProblemKey.JSON_KEY
                        .at(
                                component.where(),
                                model.simpleName() + "." + field.component() + " is JSON, which cannot be a key.")
                        .found(field.writtenType())
                        .required("a component that is compared as it stands, such as a String or a UUID")));
            }
        }
    }
}
