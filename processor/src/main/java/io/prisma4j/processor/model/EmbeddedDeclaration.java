package io.prisma4j.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A component whose record's components are columns of the model, as it was written.
 *
 * @param type the record
 * @param holding {@code REFERENCE} or {@code OPTIONAL}
 * @param marked whether it is annotated as nullable
 * @param inNullable whether it is a part of an embedded record that may be missing
 * @param components the record's own, in its order, named by their paths
 * @param misplaced annotations on it that only a column or a relation takes, by simple name
 */
public record EmbeddedDeclaration(
        ComponentName component,
        JavaName type,
        Holding holding,
        boolean marked,
        boolean inNullable,
        List<ComponentDeclaration> components,
        List<Written> misplaced,
        String docs,
        SourceRef where)
        implements ComponentDeclaration {

    public EmbeddedDeclaration {
        components = List.copyOf(components);
        misplaced = List.copyOf(misplaced);
    }

    /** Whether its record may have none; then so may the model. */
    public boolean optional() {
        return marked || holding == Holding.OPTIONAL;
    }

    @Override
    public Stream<ComponentDeclaration> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(ComponentDeclaration::all));
    }

    /** How the component's type is written in Java, without nullness. */
    public String writtenType() {
        return holding == Holding.OPTIONAL ? "Optional<" + type.inPackage() + ">" : type.inPackage();
    }

    @Override
    public String toString() {
        return writtenType() + " " + component + components;
    }
}
