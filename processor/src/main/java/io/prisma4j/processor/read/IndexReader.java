package io.prisma4j.processor.read;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;

/** {@code @Index}, on the record and on its columns -> indexes. */
final class IndexReader {

    private static final String DESCENDING = " desc";
    private static final String ASCENDING = " asc";

    /** Those on the record. */
    List<IndexDeclaration> on(Element record, String model, Problems problems) {
        var indexes = new ArrayList<IndexDeclaration>();
        for (AnnotationUse use : AnnotationUse.allOn(record, "Index")) {
            List<IndexDeclaration.Column> columns =
                    use.texts("value").stream().map(IndexReader::ordered).toList();
            boolean expression = use.name("expression").isPresent();
            if (columns.isEmpty() && !expression) {
                problems.add(KeyReader.namesNothing(use, "Index", model));
            } else if (!columns.isEmpty() && expression) {
                problems.add(ProblemKey.BAD_INDEX
                        .at(use.at("expression"), "An index of " + model + " is of components and of an expression.")
                        .required("either the names of components, or an expression"));
            } else {
                indexes.add(index(columns, use));
            }
        }
        return indexes;
    }

    /** Those on a column. */
    List<IndexDeclaration> on(Element field, Subject subject, Problems problems) {
        return AnnotationUse.allOn(field, "Index").stream()
                .filter(use -> KeyReader.namesNoOthers(use, "Index", subject, problems))
                .map(use -> index(List.of(new IndexDeclaration.Column(KeyReader.itself(subject, use), false)), use))
                .toList();
    }

    /** Those on an embedded record: of all its columns. */
    List<IndexDeclaration> on(Element field, Subject subject, EmbeddedDeclaration embedded, Problems problems) {
        return AnnotationUse.allOn(field, "Index").stream()
                .filter(use -> KeyReader.namesNoOthers(use, "Index", subject, problems))
                .map(use -> index(
                        KeyReader.columns(embedded, use).stream()
                                .map(column -> new IndexDeclaration.Column(column, false))
                                .toList(),
                        use))
                .toList();
    }

    private static IndexDeclaration index(List<IndexDeclaration.Column> columns, AnnotationUse use) {
        return new IndexDeclaration(
                columns,
                use.name("expression"),
                use.name("type"),
                use.texts("ops"),
                use.name("where"),
                KeyReader.map(use),
                use.where());
    }

    private static IndexDeclaration.Column ordered(Written written) {
        String text = written.value().strip();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(DESCENDING);
        String order = descending ? DESCENDING : lower.endsWith(ASCENDING) ? ASCENDING : "";
        String name = text.substring(0, text.length() - order.length()).strip();
        return new IndexDeclaration.Column(new Written(name, written.where()), descending);
    }
}
