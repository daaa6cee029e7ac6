package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Projections that contain themselves, which would have no end. */
final class ProjectionCycles {

    private final JavaTypes types;

    ProjectionCycles(JavaTypes types) {
        this.types = types;
    }

    /** Whether {@code record} does not contain itself; of the records of a cycle one says so. */
    boolean none(TypeElement record, Problems problems) {
        List<TypeElement> cycle = back(record, record, List.of());
        if (cycle.isEmpty()) {
            return true;
        }
        JavaName name = types.nameOf(record);
        boolean first = cycle.stream().map(types::nameOf).allMatch(other -> name.compareTo(other) <= 0);
        if (first) {
            report(record, cycle, problems);
        } else {
            problems.leaveToOthers();
        }
        return false;
    }

    private void report(TypeElement record, List<TypeElement> cycle, Problems problems) {
        TypeElement next = cycle.get(0);
        Optional<? extends RecordComponentElement> component = record.getRecordComponents().stream()
                .filter(known -> mentions(known, next))
                .findFirst();
        component.ifPresent(known -> {
            var name = new ComponentName(known.getSimpleName().toString());
            var way = new ArrayList<String>();
            way.add(record.getSimpleName().toString());
            cycle.forEach(step -> way.add(step.getSimpleName().toString()));
            problems.add(ProblemKey.PROJECTION_CYCLE
                    .at(
                            types.sourceOf(known),
                            record.getSimpleName() + "." + name + " leads back to " + record.getSimpleName()
                                    + ", so that it would have no end.")
                    .found(String.join(" -> ", way))
                    .fix("another projection, without the way back"));
        });
    }

    private static boolean mentions(RecordComponentElement component, TypeElement record) {
        return JavaTypes.declared(component.asType()).filter(record::equals).isPresent()
                || JavaTypes.arguments(component.asType()).stream()
                        .anyMatch(argument -> JavaTypes.declared(argument)
                                .filter(record::equals)
                                .isPresent());
    }

    /** The records from one that {@code from} mentions to {@code to}; empty if there is no such way. */
    private static List<TypeElement> back(TypeElement from, TypeElement to, List<TypeElement> way) {
        for (TypeElement next : Mentions.mentioned(from, "Projection")) {
            var longer = new ArrayList<>(way);
            longer.add(next);
            if (next.equals(to)) {
                return longer;
            }
            if (!way.contains(next)) {
                List<TypeElement> found = back(next, to, longer);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
