package io.prisma4j.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a record mentions: its components' types, and the models and projections among them. */
public final class Mentions {

    /** As far as a model's code looks: its neighbours, theirs, and the other ends of those. */
    private static final int REACH = 3;

    private Mentions() {}

    /** Whether every type that the record and its neighbours mention exists; one may be generated in a later round. */
    public static boolean complete(TypeElement record) {
        return complete(record, REACH, new HashSet<>());
    }

    private static boolean complete(TypeElement record, int reach, Set<TypeElement> seen) {
        if (!seen.add(record)) {
            return true;
        }
        if (types(record).anyMatch(JavaTypes::missing)) {
            return false;
        }
        if (reach == 0) {
            return true;
        }
        return mentioned(record, "Model").stream().allMatch(model -> complete(model, reach - 1, seen))
                && mentioned(record, "Projection").stream().allMatch(other -> complete(other, reach, seen));
    }

    /** The records with this annotation in the components' types, and in {@code @Projection}. */
    static List<TypeElement> mentioned(TypeElement record, String annotation) {
        return types(record)
                .flatMap(type -> Stream.concat(Stream.of(type), JavaTypes.arguments(type).stream()))
                .flatMap(type -> JavaTypes.declared(type).stream())
                .filter(element -> AnnotationUse.present(element, annotation))
                .distinct()
                .toList();
    }

    private static Stream<TypeMirror> types(TypeElement record) {
        var types = new ArrayList<TypeMirror>();
        addTypes(record, types, new HashSet<>());
        return Stream.concat(
                types.stream(), AnnotationUse.on(record, "Projection").flatMap(use -> use.type("value")).stream());
    }

    /** The types of the components, and of those of the records that are embedded. */
    private static void addTypes(TypeElement record, List<TypeMirror> types, Set<TypeElement> seen) {
        if (!seen.add(record)) {
            return;
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            types.add(component.asType());
            if (AnnotationUse.present(component, "Embedded")) {
                Stream.concat(Stream.of(component.asType()), JavaTypes.arguments(component.asType()).stream())
                        .flatMap(type -> JavaTypes.declared(type).stream())
                        .forEach(embedded -> addTypes(embedded, types, seen));
            }
        }
    }
}
