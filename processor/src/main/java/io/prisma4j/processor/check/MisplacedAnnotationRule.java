package io.prisma4j.processor.check;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** What describes a column says nothing of a relation or of an embedded record, and the other way round. */
final class MisplacedAnnotationRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (RelationDeclaration relation : model.relations()) {
            relation.misplaced().forEach(name -> problems.add(onRelation(model, relation, name)));
        }
        for (EmbeddedDeclaration embedded : model.embedded()) {
            embedded.misplaced().forEach(name -> problems.add(onEmbedded(model, embedded, name)));
        }
        for (FieldDeclaration field : model.fields()) {
            for (Written name : field.misplaced()) {
                problems.add(ProblemKey.MISPLACED_ANNOTATION
                        .at(
                                name.where(),
                                model.simpleName() + "." + field.component() + " has @" + name
                                        + ", but it is a column, no relation.")
                        .found(field.writtenType())
                        .required("a model, an Optional of a model, or a List of a model"));
            }
        }
    }

    private static Problem onRelation(ModelDeclaration model, RelationDeclaration relation, Written name) {
        String component = model.simpleName() + "." + relation.component();
        var problem = key(name)
                .at(name.where(), component + " has @" + name + ", but it is a relation and has no column of its own.")
                .found(relation.writtenType());
        if (name.value().equals("Version")) return problem.fix("@Version int version, as a component of its own");
        return relation.toMany()
                ? problem.required("@" + name + " on a scalar component")
                : problem.fix("@" + name + " on the component that holds the foreign key, such as "
                        + relation.component() + "Id");
    }

    private static Problem onEmbedded(ModelDeclaration model, EmbeddedDeclaration embedded, Written name) {
        String record = embedded.type().simpleName();
        return ProblemKey.MISPLACED_ANNOTATION
                .at(
                        name.where(),
                        model.simpleName() + "." + embedded.component() + " has @" + name
                                + ", but it is an embedded record and has no column of its own.")
                .found(embedded.writtenType())
                .fix(
                        switch (name.value()) {
                            case "Mapped" -> "@Embedded(prefix = \"...\")";
                            case "Version" -> "@Version int version in " + model.simpleName();
                            case "Check" -> "@Check on the record " + model.simpleName();
                            default -> "@" + name + " on a component of " + record;
                        });
    }

    private static ProblemKey key(Written name) {
        return switch (name.value()) {
            case "Id" -> ProblemKey.ID_ON_RELATION;
            case "Default", "UpdatedAt" -> ProblemKey.DEFAULT_ON_RELATION;
            default -> ProblemKey.MISPLACED_ANNOTATION;
        };
    }
}
