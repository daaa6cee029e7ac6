package io.prisma4j.processor.model;

import io.prisma4j.annotation.Provider;
import java.util.List;
import java.util.Optional;

/**
 * A model as it was written, before its relations know anything of their other ends.
 *
 * @param ignored whether it is a table only, of which the client knows nothing
 */
public record ModelDeclaration(
        JavaName name,
        Written accessor,
        boolean isPublic,
        boolean hasConstructor,
        boolean ignored,
        DatabaseNames names,
        List<Provider> providers,
        TableName table,
        List<ComponentDeclaration> components,
        List<KeyDeclaration> keys,
        List<IndexDeclaration> indexes,
        List<CheckDeclaration> checks,
        String docs,
        SourceRef where) {

    public ModelDeclaration {
        providers = List.copyOf(providers);
        components = List.copyOf(components);
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    public String simpleName() {
        return name.simpleName();
    }

    /** All columns in order, those of embedded records included. */
    public List<FieldDeclaration> fields() {
        return components.stream()
                .flatMap(ComponentDeclaration::all)
                .filter(FieldDeclaration.class::isInstance)
                .map(FieldDeclaration.class::cast)
                .toList();
    }

    public List<RelationDeclaration> relations() {
        return components.stream()
                .filter(RelationDeclaration.class::isInstance)
                .map(RelationDeclaration.class::cast)
                .toList();
    }

    /** All embedded records, each before those that it embeds itself. */
    public List<EmbeddedDeclaration> embedded() {
        return components.stream()
                .flatMap(ComponentDeclaration::all)
                .filter(EmbeddedDeclaration.class::isInstance)
                .map(EmbeddedDeclaration.class::cast)
                .toList();
    }

    public List<String> fieldNames() {
        return fields().stream().map(field -> field.component().value()).toList();
    }

    /** The columns that are components of the model itself. */
    public List<String> ownFieldNames() {
        return fields().stream()
                .map(FieldDeclaration::component)
                .filter(component -> !component.isPart())
                .map(ComponentName::value)
                .toList();
    }

    public Optional<FieldDeclaration> field(ComponentName component) {
        return fields().stream()
                .filter(field -> field.component().equals(component))
                .findFirst();
    }

    public Optional<ComponentDeclaration> component(ComponentName name) {
        return components.stream()
                .flatMap(ComponentDeclaration::all)
                .filter(component -> component.component().equals(name))
                .findFirst();
    }

    /** Whether a component could not be read, so that nothing can be said of what is missing. */
    public boolean incomplete() {
        return components.stream().flatMap(ComponentDeclaration::all).anyMatch(UnreadableDeclaration.class::isInstance);
    }

    /** The primary key as written; the first, should there be two. */
    public Optional<KeyDeclaration> primaryKey() {
        return keys.stream().filter(KeyDeclaration::primary).findFirst();
    }

    /** The column of the primary key, where it has one column. */
    public Optional<FieldDeclaration> singleId() {
        return primaryKey()
                .filter(key -> key.components().size() == 1)
                .flatMap(key -> field(key.components().get(0).component()));
    }

    /** The columns of the primary key, or those of them that exist. */
    public List<FieldDeclaration> idFields() {
        return primaryKey().stream()
                .flatMap(key -> key.names().stream())
                .flatMap(name -> field(name).stream())
                .toList();
    }

    /** Whether these components, in any order, are the primary key or a unique key. */
    public boolean isKey(List<ComponentName> components) {
        return keys.stream().anyMatch(key -> key.sameAs(components));
    }

    @Override
    public String toString() {
        return simpleName() + components;
    }
}
