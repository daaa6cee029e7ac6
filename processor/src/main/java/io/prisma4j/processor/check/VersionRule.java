package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** A row has one version at most: a whole number of its own, which updates raise and nobody sets. */
final class VersionRule implements Rule, LinkedRule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        List<FieldDeclaration> versions = versions(model);
        for (FieldDeclaration field : versions) {
            Optional<Problem> wrong = wrong(model, field, versions.get(0));
            wrong.ifPresent(problems::add);
        }
    }

    /** What refers to another row changes with it, and not by one. */
    @Override
    public void check(ModelDeclaration model, ModelDef whole, Problems problems) {
        for (FieldDef field : whole.fields()) {
            if (field.version() && field.partOfForeignKey()) {
                problems.add(ProblemKey.BAD_VERSION
                        .at(
                                field.where(),
                                name(model, field.component()) + " is raised by every update, but it says which "
                                        + field.foreignKeyOf().get(0) + " the record refers to.")
                        .found("a part of the foreign key of "
                                + field.foreignKeyOf().get(0))
                        .required("a component that nothing else is kept in")
                        .fix("@Version int version, as a component of its own"));
            }
        }
    }

    private static List<FieldDeclaration> versions(ModelDeclaration model) {
        return model.fields().stream()
                .filter(field -> field.version().isPresent())
                .toList();
    }

    private static Optional<Problem> wrong(ModelDeclaration model, FieldDeclaration field, FieldDeclaration first) {
        String name = name(model, field.component());
        String fix = "@Version int " + field.component().last();
        if (!isWhole(field)) {
            return Optional.of(at(field, name + " is raised by one with every update, but it is no whole number.")
                    .found(field.writtenType())
                    .required("int or long")
                    .fix(fix));
        }
        if (field.component().isPart()) {
            return Optional.of(
                    at(field, name + " is in an embedded record, which is set as a whole, but nobody sets a version.")
                            .fix(fix + " in " + model.simpleName()));
        }
        if (field.nullable() || field.hidden()) {
            return Optional.of(at(field, name + " is raised by every update, so every record has it.")
                    .found(field.hidden() ? "@Ignore on it" : "a component that may be null")
                    .required("a component that is never null and that is read with its record")
                    .fix(fix));
        }
        if (!field.component().equals(first.component())) {
            return Optional.of(at(
                            field,
                            model.simpleName() + " has two versions, but an update names one: " + first.component()
                                    + " and " + field.component() + ".")
                    .fix("leave @Version out at one of them"));
        }
        if (field.byDefault().isPresent()) {
            return Optional.of(at(field, name + " has a default, but every version begins with 0.")
                    .fix("leave @Default out"));
        }
        if (model.keys().stream().anyMatch(key -> key.names().contains(field.component()))) {
            return Optional.of(at(field, name + " is raised by every update, so it cannot be a key or a part of one.")
                    .fix("leave it out of the key"));
        }
        return Optional.empty();
    }

    private static boolean isWhole(FieldDeclaration field) {
        return !field.list() && (field.type() == ScalarType.Builtin.INT || field.type() == ScalarType.Builtin.LONG);
    }

    private static Problem at(FieldDeclaration field, String sentence) {
        return ProblemKey.BAD_VERSION.at(field.version().orElseThrow(), sentence);
    }

    private static String name(ModelDeclaration model, Object component) {
        return model.simpleName() + "." + component;
    }
}
