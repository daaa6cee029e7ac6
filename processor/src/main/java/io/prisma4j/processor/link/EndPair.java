package io.prisma4j.processor.link;

import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;

/** The two ends of a relation, seen from one of them. */
record EndPair(End here, End there) {

    /** One end and the model that has it. */
    record End(ModelDeclaration model, RelationDeclaration relation) implements Comparable<End> {

        boolean toMany() {
            return relation.toMany();
        }

        boolean sameAs(End other) {
            return compareTo(other) == 0;
        }

        @Override
        public int compareTo(End other) {
            int byModel = model.name().compareTo(other.model.name());
            return byModel != 0 ? byModel : relation.component().compareTo(other.relation.component());
        }

        /** {@code Post.author}. */
        @Override
        public String toString() {
            return model.simpleName() + "." + relation.component();
        }
    }

    /** The end that speaks for both when neither is more to blame. */
    boolean hereSpeaks() {
        return here.compareTo(there) < 0;
    }

    boolean manyToMany() {
        return here.toMany() && there.toMany();
    }

    EndPair turned() {
        return new EndPair(there, here);
    }
}
