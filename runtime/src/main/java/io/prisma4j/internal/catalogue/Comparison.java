package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Table;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares what a database should have with what it has. What it has beyond that is the user's own, unless inserts fail of it. */
final class Comparison {
    private final List<SchemaObject> objects;
    private final Remedy remedy;
    private final List<SchemaDifference> differences = new ArrayList<>();

    private Comparison(List<SchemaObject> objects, Remedy remedy) {
        this.objects = objects;
        this.remedy = remedy;
    }

    /**
     * The differences, in the order of the models' tables.
     *
     * @param objects the statements that make what should be there
     */
    static List<SchemaDifference> of(Catalogue expected, Catalogue found, List<SchemaObject> objects, Remedy remedy) {
        Comparison comparison = new Comparison(objects, remedy);
        expected.enums().forEach((name, labels) -> comparison.labels(name, labels, found));
        for (Table table : expected.tables().values()) comparison.table(table, found);
        return List.copyOf(comparison.differences);
    }

    /** Whether {@code create()} makes what is concerned. */
    static boolean isMissing(SchemaDifference difference) {
        return difference.found() == null && (difference.kind() == Kind.TABLE || difference.kind() == Kind.ENUM);
    }

    private void labels(String name, List<String> expected, Catalogue found) {
        List<String> labels = found.enums().get(name);
        if (labels == null) {
            differences.add(missing(Kind.ENUM, name));
        } else if (!labels.equals(expected)) {
            differences.add(new SchemaDifference(
                    Kind.ENUM_LABELS,
                    name,
                    expected.toString(),
                    labels.toString(),
                    labelRemedy(name, expected, labels)));
        }
    }

    private String labelRemedy(String name, List<String> expected, List<String> found) {
        List<String> missing =
                expected.stream().filter(label -> !found.contains(label)).toList();
        if (missing.isEmpty()) return "let the constants of the Java enum be those of the database, in their order";
        return "ALTER TYPE " + remedy.names().of(name) + " ADD VALUE '" + missing.get(0) + "'";
    }

    private void table(Table expected, Catalogue found) {
        Table table = found.tables().get(expected.name());
        if (table == null) {
            differences.add(missing(Kind.TABLE, expected.name()));
        } else {
            new TableComparison(expected, table, objects, remedy, differences).compare();
        }
    }

    private static SchemaDifference missing(Kind kind, String name) {
        return new SchemaDifference(kind, name, name, null, "schema().create() makes it");
    }
}
