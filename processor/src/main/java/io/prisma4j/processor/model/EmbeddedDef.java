package io.prisma4j.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A component whose record's components are columns of the model's own table.
 *
 * @param type the record
 * @param holding {@code REFERENCE} or {@code OPTIONAL}
 * @param required whether its record always has it
 * @param nullable whether it may be missing, by itself or with an embedded record around it: then all its columns take null
 * @param components the record's own, in its order, as its constructor takes them: columns and embedded records
 */
public record EmbeddedDef(
        ComponentName component,
        JavaName type,
        Holding holding,
        boolean required,
        boolean nullable,
        List<ComponentDef> components,
        String docs,
        SourceRef where)
        implements ComponentDef {

    public EmbeddedDef {
        components = List.copyOf(components);
    }

    @Override
    public boolean hidden() {
        return false;
    }

    /** Its columns, in order, those of the records that it embeds included. */
    public List<FieldDef> fields() {
        return all().filter(FieldDef.class::isInstance)
                .map(FieldDef.class::cast)
                .toList();
    }

    /** Whether a create has to give it: nothing else fills some of its columns. */
    public boolean requiredInCreate() {
        return fields().stream().anyMatch(FieldDef::requiredInCreate);
    }

    @Override
    public Stream<ComponentDef> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(ComponentDef::all));
    }

    @Override
    public String toString() {
        return type.inPackage() + " " + component + components;
    }
}
