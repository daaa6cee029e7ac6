package io.prisma4j.tree;

import io.prisma4j.schema.Relation;
import java.util.List;

/** What is done to the records of one relation of a record, in the order in which it was written. */
public record RelationWrite(Relation relation, List<RelationOperation> operations) {
    public RelationWrite {
        operations = List.copyOf(operations);
    }

    @Override
    public String toString() {
        return relation + operations.toString();
    }
}
