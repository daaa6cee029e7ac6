package io.prisma4j.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model, complete: every relation knows its columns and its other end.
 *
 * @param accessor the client's method that leads to it, {@code user}
 * @param isPublic whether the record can be seen from other packages
 * @param hasConstructor whether the record has a constructor of its own, which may check what it is given
 * @param ignored whether it is a table only, of which the client knows nothing
 * @param components in the record's order, as its constructor takes them
 * @param keys the primary key first, then those on components, then those on the record
 * @param docs the record's javadoc, or nothing
 */
public record ModelDef(
        JavaName name,
        String accessor,
        boolean isPublic,
        boolean hasConstructor,
        boolean ignored,
        TableName table,
        List<ComponentDef> components,
        List<KeyDef> keys,
        List<IndexDef> indexes,
        List<CheckDef> checks,
        String docs,
        SourceRef where) {

    public ModelDef {
        components = List.copyOf(components);
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** How messages and exceptions call it. */
    public String simpleName() {
        return name.simpleName();
    }

    /** The components that the client knows. */
    public List<ComponentDef> visible() {
        return components.stream().filter(component -> !component.hidden()).toList();
    }

    /** The columns that the client knows, in order, those of embedded records included. */
    public List<FieldDef> fields() {
        return allFields().stream().filter(field -> !field.hidden()).toList();
    }

    /** The columns of the table, also those of which the client knows nothing. */
    public List<FieldDef> allFields() {
        return components.stream()
                .flatMap(ComponentDef::all)
                .filter(FieldDef.class::isInstance)
                .map(FieldDef.class::cast)
                .toList();
    }

    /** The relations that the client knows. */
    public List<RelationDef> relations() {
        return allRelations().stream().filter(relation -> !relation.hidden()).toList();
    }

    /** The relations of the table, also those of which the client knows nothing. */
    public List<RelationDef> allRelations() {
        return components.stream()
                .filter(RelationDef.class::isInstance)
                .map(RelationDef.class::cast)
                .toList();
    }

    /** All embedded records, each before those that it embeds itself. */
    public List<EmbeddedDef> embedded() {
        return components.stream()
                .flatMap(ComponentDef::all)
                .filter(EmbeddedDef.class::isInstance)
                .map(EmbeddedDef.class::cast)
                .toList();
    }

    public Optional<ComponentDef> component(ComponentName component) {
        return components.stream()
                .flatMap(ComponentDef::all)
                .filter(known -> known.component().equals(component))
                .findFirst();
    }

    public Optional<FieldDef> field(ComponentName component) {
        return component(component).filter(FieldDef.class::isInstance).map(FieldDef.class::cast);
    }

    public Optional<RelationDef> relation(ComponentName component) {
        return component(component).filter(RelationDef.class::isInstance).map(RelationDef.class::cast);
    }

    /** The embedded record that is the key as a whole, where its fields name records by it. */
    public Optional<EmbeddedDef> embeddedOf(KeyDef key) {
        return components.stream()
                .filter(EmbeddedDef.class::isInstance)
                .map(EmbeddedDef.class::cast)
                .filter(embedded -> embedded.component().value().equals(key.selector()))
                .findFirst();
    }

    /** The columns of {@code key}, in its order. */
    public List<FieldDef> fieldsOf(KeyDef key) {
        return key.components().stream().flatMap(part -> field(part).stream()).toList();
    }

    public Optional<KeyDef> primaryKey() {
        return keys.stream().filter(KeyDef::primary).findFirst();
    }

    public List<KeyDef> uniqueKeys() {
        return keys.stream().filter(key -> !key.primary()).toList();
    }

    /** The keys by which one record can be asked for. */
    public List<KeyDef> selectableKeys() {
        return keys.stream().filter(KeyDef::selectable).toList();
    }

    /** What the runtime tells records apart by: the primary key, else the first unique key without a null. */
    public Optional<KeyDef> identity() {
        return keys.stream()
                .filter(key -> fieldsOf(key).stream().noneMatch(field -> field.nullable() || field.hidden()))
                .findFirst();
    }

    /** Whether the client can make a record: nothing is required that it knows nothing of. */
    public boolean creatable() {
        return allFields().stream().noneMatch(field -> field.hidden() && field.requiredInCreate());
    }

    /** What a create has to give, in component order: fields and, in place of their foreign keys, relations. */
    public List<Requirement> requirements() {
        return requirements(Set.of());
    }

    /** The same for a record created under a parent, where {@code parent}, this model's own end, is known. */
    public List<Requirement> requirementsUnder(RelationDef parent) {
        return requirements(keyOf(parent));
    }

    private List<Requirement> requirements(Set<ComponentName> known) {
        var requirements = new ArrayList<Requirement>();
        for (ComponentDef component : visible()) {
            if (component instanceof RelationDef relation && relation.holdsKey()) {
                List<FieldDef> keyFields = keyOf(relation).stream()
                        .flatMap(part -> field(part).stream())
                        .filter(field -> !field.hidden())
                        .toList();
                if (keyFields.stream()
                        .anyMatch(field -> field.requiredInCreate() && !known.contains(field.component()))) {
                    requirements.add(new Requirement.Relation(relation, keyFields));
                }
            } else if (component instanceof FieldDef field
                    && field.requiredInCreate()
                    && !field.partOfForeignKey()
                    && !known.contains(field.component())) {
                requirements.add(new Requirement.Field(field));
            } else if (component instanceof EmbeddedDef embedded && embedded.requiredInCreate()) {
                requirements.add(new Requirement.Embedded(embedded));
            }
        }
        return List.copyOf(requirements);
    }

    private static Set<ComponentName> keyOf(RelationDef relation) {
        return relation.holdsKey()
                ? new LinkedHashSet<>(relation.foreignKey().orElseThrow().locals())
                : Set.of();
    }

    @Override
    public String toString() {
        return simpleName() + components;
    }
}
