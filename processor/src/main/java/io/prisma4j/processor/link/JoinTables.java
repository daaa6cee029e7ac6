package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.JoinTableDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of an implicit many-to-many: its name, its schema, which is that of {@code A}, and which end is {@code A}. */
final class JoinTables {

    private static final ColumnName A = new ColumnName("A");
    private static final ColumnName B = new ColumnName("B");

    private final FieldLinker fields;

    JoinTables(FieldLinker fields) {
        this.fields = fields;
    }

    Optional<RelationDef.ThroughTable> of(EndPair pair, Problems problems) {
        if (!hasSingleId(pair.here())) {
            report(pair.here(), problems);
            return Optional.empty();
        }
        if (!hasSingleId(pair.there())) {
            problems.leaveToOthers();
            return Optional.empty();
        }
        List<End> ends = Stream.of(pair.here(), pair.there())
                .sorted(Comparator.comparing((End end) -> end.model().simpleName())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        TableName table =
                name(ends.get(0), ends.get(1)).beside(ends.get(0).model().table());
        JoinTableDef.Column a = column(A, ends.get(0), table);
        JoinTableDef.Column b = column(B, ends.get(1), table);
        var definition = new JoinTableDef(table, a, b);
        boolean first = ends.get(0).sameAs(pair.here());
        return Optional.of(new RelationDef.ThroughTable(definition, first ? a : b, first ? b : a));
    }

    private static boolean hasSingleId(End end) {
        return end.model().singleId().isPresent();
    }

    private static void report(End end, Problems problems) {
        if (end.model().keys().isEmpty()) {
            problems.leaveToOthers();
            return;
        }
        problems.add(ProblemKey.MANY_TO_MANY_KEY
                .at(
                        end.relation().where(),
                        end + " is a many-to-many relation, but " + end.model().simpleName()
                                + " has no id of one column for its join table to point at.")
                .required("@Id on one component of " + end.model().simpleName())
                .fix("a model of its own for the pairs, with two to-one relations"));
    }

    private static TableName name(End a, End b) {
        DatabaseNames names = a.model().names();
        return a.relation()
                .relationName()
                .map(names::joinTable)
                .orElseGet(() -> names.joinTable(a.model().name(), b.model().name()));
    }

    private JoinTableDef.Column column(ColumnName column, End end, TableName table) {
        FieldDef key = end.model()
                .singleId()
                .map(id -> fields.define(id, end.model()))
                .orElseThrow(() -> new IllegalStateException(end + " has no single id"));
        return new JoinTableDef.Column(
                column,
                end.model().name(),
                end.relation().component(),
                end.model().table(),
                key,
                DatabaseNames.foreignKey(table, List.of(column)));
    }
}
