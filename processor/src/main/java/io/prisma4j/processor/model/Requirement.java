package io.prisma4j.processor.model;

import java.util.List;

/** What a create of a model has to give: a stage of its builder. */
public sealed interface Requirement {

    ComponentName component();

    /** A column that nothing else fills and that belongs to no relation. */
    record Field(FieldDef field) implements Requirement {
        @Override
        public ComponentName component() {
            return field.component();
        }
    }

    /** An embedded record of which something fills not every column. */
    record Embedded(EmbeddedDef embedded) implements Requirement {
        @Override
        public ComponentName component() {
            return embedded.component();
        }
    }

    /** A to-one relation, given as such or by the columns of its foreign key. */
    record Relation(RelationDef relation, List<FieldDef> keyFields) implements Requirement {
        public Relation {
            keyFields = List.copyOf(keyFields);
        }

        @Override
        public ComponentName component() {
            return relation.component();
        }
    }
}
