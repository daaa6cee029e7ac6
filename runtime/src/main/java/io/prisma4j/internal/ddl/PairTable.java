package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.Schema;
import io.prisma4j.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table of pairs of a many-to-many relation, described once for its two ends. */
record PairTable(TableName name, Side a, Side b) {
    /** One column of the pairs and the id that it holds. */
    record Side(String column, Model model, Column key) {}

    static List<PairTable> of(Schema schema) {
        List<PairTable> tables = new ArrayList<>();
        for (Model model : schema.models()) {
            for (Relation relation : model.storedRelations()) {
                Relation.JoinTable table = relation.joinTable();
                if (table == null || !table.ownColumn().equals("A")) continue;
                tables.add(new PairTable(
                        table.tableName(),
                        new Side("A", model, table.key().get(0)),
                        new Side("B", relation.target(), relation.to().get(0))));
            }
        }
        tables.sort(Comparator.comparing(pair -> pair.name().toString()));
        return tables;
    }

    List<Side> sides() {
        return List.of(a, b);
    }
}
