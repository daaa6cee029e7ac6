package io.prisma4j.processor.read;

import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** {@code @Relation}, if it is there -> what was written of the relation. */
final class RelationReader {

    RelationDeclaration read(
            Optional<AnnotationUse> written,
            Subject subject,
            JavaName target,
            Holding holding,
            boolean hidden,
            boolean marked,
            List<Written> misplaced,
            String docs) {
        return new RelationDeclaration(
                subject.component(),
                target,
                form(holding),
                hidden,
                marked,
                written.flatMap(relation -> relation.name("name")),
                written.map(relation -> relation.texts("fields")).orElse(List.of()),
                written.map(relation -> relation.texts("references")).orElse(List.of()),
                written.flatMap(relation -> action(relation, "onDelete")),
                written.flatMap(relation -> action(relation, "onUpdate")),
                written.flatMap(relation -> relation.name("map")),
                misplaced,
                docs,
                subject.where());
    }

    private static Optional<RelationDeclaration.Action> action(AnnotationUse relation, String member) {
        return relation.constant(member, ReferentialAction.class)
                .filter(action -> action != ReferentialAction.DEFAULT)
                .map(action -> new RelationDeclaration.Action(action, relation.at(member)));
    }

    private static RelationDef.Form form(Holding holding) {
        return switch (holding) {
            case LIST -> RelationDef.Form.TO_MANY;
            case OPTIONAL -> RelationDef.Form.OPTIONAL;
            case REFERENCE, PRIMITIVE -> RelationDef.Form.REQUIRED;
        };
    }
}
