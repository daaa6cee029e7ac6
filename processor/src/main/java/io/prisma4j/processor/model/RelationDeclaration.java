package io.prisma4j.processor.model;

import io.prisma4j.annotation.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** One end of a relation as it was written; what was left out is empty. */
public record RelationDeclaration(
        ComponentName component,
        JavaName target,
        RelationDef.Form form,
        Optional<String> name,
        List<Written> fields,
        List<Written> references,
        Optional<ReferentialAction> onDelete,
        Optional<ReferentialAction> onUpdate,
        Optional<String> map,
        String docs,
        SourceRef where)
        implements ComponentDeclaration {

    public RelationDeclaration {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
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
        return component + " " + writtenType();
    }
}
