package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** A row that nothing tells from another can be neither found again nor changed. */
final class NoIdentityRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        if (model.ignored()) {
            return;
        }
        boolean identified = model.keys().stream()
                .anyMatch(key -> key.names().stream()
                        .noneMatch(name -> model.field(name)
                                .filter(field -> field.hidden() || (field.nullable() && !key.primary()))
                                .isPresent()));
        if (identified || model.incomplete()) {
            return;
        }
        Optional<KeyDeclaration> unfit = model.keys().stream().findFirst();
        var problem = ProblemKey.NO_IDENTITY.at(
                model.where(), model.simpleName() + " has nothing that tells one row from another.");
        if (unfit.isPresent()) {
            boolean hidden = unfit.get().names().stream()
                    .flatMap(name -> model.field(name).stream())
                    .anyMatch(FieldDeclaration::hidden);
            problem = problem.found((hidden ? "a key that the client does not know: " : "@Unique on what may be null: ")
                    + unfit.get().selector());
        }
        problem = problem.required("@Id on a component, @Id({...}) on the record, or a required @Unique component");
        Optional<FieldDeclaration> first = model.fields().stream()
                .filter(field -> !field.nullable()
                        && !field.hidden()
                        && !field.component().isPart())
                .findFirst();
        problems.add(
                first.isPresent()
                        ? problem.fix("@Id " + first.get().writtenType() + " "
                                + first.get().component())
                        : problem);
    }
}
