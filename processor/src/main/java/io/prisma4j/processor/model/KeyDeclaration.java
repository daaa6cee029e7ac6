package io.prisma4j.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A primary or unique key as it was written.
 *
 * @param name the selector's name, where it was given one
 * @param map the constraint's name in the database, where it was given one
 * @param onComponent whether it stands on its only component
 */
public record KeyDeclaration(
        boolean primary,
        List<Written> components,
        Optional<String> name,
        Optional<String> map,
        boolean onComponent,
        SourceRef where) {

    public KeyDeclaration {
        components = List.copyOf(components);
    }

    public List<ComponentName> names() {
        return components.stream().map(Written::component).toList();
    }

    /** Whether it consists of these components, in any order. */
    public boolean sameAs(List<ComponentName> others) {
        return new HashSet<>(names()).equals(new HashSet<>(others));
    }

    /** Its name in the API: the given one, else its components as one word: {@code firstNameLastName}. */
    public String selector() {
        return name.orElseGet(() -> {
            ComponentName path = components.get(0).component();
            for (Written part : components.subList(1, components.size())) {
                path = path.part(part.component());
            }
            return path.joined();
        });
    }
}
