package io.prisma4j.processor.model;

import java.util.Map;
import java.util.Optional;

/** A model and the models that its code mentions: those that its relations lead to, and those that theirs lead to. */
public record LinkedModel(ModelDef model, Map<JavaName, ModelDef> neighbours) {

    public LinkedModel {
        neighbours = Map.copyOf(neighbours);
    }

    /** The model that {@code relation} leads to, complete. */
    public ModelDef target(RelationDef relation) {
        return model(relation.target())
                .orElseThrow(() -> new IllegalStateException(relation + " leads to a model that was not linked"));
    }

    /** The other end of {@code relation}: the target's component, as the target sees it. */
    public Optional<RelationDef> otherEnd(RelationDef relation) {
        return target(relation).relation(relation.other());
    }

    /** Whether a client of the other end leads back over {@code relation}. */
    public boolean followed(RelationDef relation) {
        return !target(relation).ignored()
                && otherEnd(relation).filter(end -> !end.hidden()).isPresent();
    }

    public Optional<ModelDef> model(JavaName name) {
        return name.equals(model.name()) ? Optional.of(model) : Optional.ofNullable(neighbours.get(name));
    }
}
