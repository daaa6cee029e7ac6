package io.prisma4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Projection} record: which parts of its model its components take.
 *
 * @param components in the record's order, as its constructor takes them
 * @param isPublic whether the record can be seen from other packages
 */
public record ProjectionDef(
        JavaName name, JavaName model, boolean isPublic, List<Component> components, String docs, SourceRef where) {

    public ProjectionDef {
        components = List.copyOf(components);
    }

    /** The type that is generated for it: {@code UserSummaryTitleOnlyProjection}. */
    public JavaName generated() {
        return name.generated("Projection");
    }

    /** Whether its rows can be read from a flat result: no component is a relation. */
    public boolean flat() {
        return components.stream()
                .allMatch(component -> component instanceof FieldComponent || component instanceof EmbeddedComponent);
    }

    /** One component and what it takes. A closed sum: see {@link Cases}. */
    public sealed interface Component {
        ComponentName component();

        <R> R match(Cases<R> cases);
    }

    /** One case a kind. */
    public interface Cases<R> {
        R field(FieldComponent component);

        R embedded(EmbeddedComponent component);

        R model(ModelComponent component);

        R projection(NestedComponent component);
    }

    /**
     * A column. {@code holding} {@code OPTIONAL} asks for {@code optional()}; a column that takes null is never held by
     * a primitive.
     */
    public record FieldComponent(ComponentName component, FieldDef field, Holding holding) implements Component {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.field(this);
        }
    }

    /** An embedded record, whole: {@code Address}, {@code Optional<Address>}. */
    public record EmbeddedComponent(ComponentName component, EmbeddedDef embedded, Holding holding)
            implements Component {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.embedded(this);
        }
    }

    /** A relation's whole records: {@code List<Post>}, {@code Optional<User>}, {@code User}. */
    public record ModelComponent(ComponentName component, RelationDef relation, Holding holding) implements Component {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.model(this);
        }
    }

    /** A relation's records through another projection: {@code List<TitleOnly>}. */
    public record NestedComponent(
            ComponentName component, RelationDef relation, ProjectionDef projection, Holding holding)
            implements Component {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.projection(this);
        }
    }

    public Optional<Component> component(ComponentName name) {
        return components.stream()
                .filter(known -> known.component().equals(name))
                .findFirst();
    }
}
