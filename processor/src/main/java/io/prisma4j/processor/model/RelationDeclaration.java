package io.prisma4j.processor.model;

import io.prisma4j.annotation.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One end of a relation as it was written; what was left out is empty.
 *
 * @param hidden whether the client knows nothing of it
 * @param marked whether it is annotated as nullable, which a relation never is
 * @param misplaced annotations on it that only a column takes, by simple name
 */
public record RelationDeclaration(
        ComponentName component,
        JavaName target,
        RelationDef.Form form,
        boolean hidden,
        boolean marked,
        Optional<Written> name,
        List<Written> fields,
        List<Written> references,
        Optional<Action> onDelete,
        Optional<Action> onUpdate,
        Optional<Written> map,
        List<Written> misplaced,
        String docs,
        SourceRef where)
        implements ComponentDeclaration {

    public RelationDeclaration {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
        misplaced = List.copyOf(misplaced);
    }

    /** What happens to the foreign key, and where that was written. */
    public record Action(ReferentialAction action, SourceRef where) {}

    public Optional<String> relationName() {
        return name.map(Written::value);
    }

    /** Whether it says anything that only the end with the foreign key can say. */
    public Optional<SourceRef> keyClaim() {
        return Stream.of(
                        fields.stream().map(Written::where),
                        onDelete.stream().map(Action::where),
                        onUpdate.stream().map(Action::where),
                        map.stream().map(Written::where))
                .flatMap(places -> places)
                .findFirst();
    }

    public boolean toMany() {
        return form == RelationDef.Form.TO_MANY;
    }

    /** How the component is written in Java. */
    public String writtenType() {
        return switch (form) {
            case TO_MANY -> "List<" + target.inPackage() + ">";
            case OPTIONAL -> "Optional<" + target.inPackage() + ">";
            case REQUIRED -> target.inPackage();
        };
    }

    @Override
    public String toString() {
        return writtenType() + " " + component;
    }
}
