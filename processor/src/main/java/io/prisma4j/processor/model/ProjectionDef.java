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

    /** Whether its rows can be read from a flat result: no component is a record. */
    public boolean flat() {
        return components.stream()
                .allMatch(part -> part instanceof FieldComponent
                        || part instanceof CountComponent
                        || part instanceof AggregateComponent);
    }

    /** Whether it shows groups of records: some component is an aggregate of the model's own fields. */
    public boolean ofGroups() {
        return components.stream()
                .anyMatch(part -> part instanceof AggregateComponent aggregate && aggregate.ofGroup());
    }

    /** Whether some component is not computed: of groups, a key. */
    public boolean keyed() {
        return components.stream().anyMatch(part -> !(part instanceof AggregateComponent));
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

        R count(CountComponent component);

        R aggregate(AggregateComponent component);
    }

    /** One component on the way from the projected model to what is taken, and the model that has it. */
    public record Step(ModelDef model, ComponentName component) {}

    /**
     * A column. {@code holding} {@code OPTIONAL} asks for {@code optional()}; a column that takes null is never held by
     * a primitive.
     *
     * @param path the to-one relations that lead to the column, and the column
     * @param nullable whether the column takes null, or a record on the way to it may be missing
     */
    public record FieldComponent(
            ComponentName component, List<Step> path, FieldDef field, Holding holding, boolean nullable)
            implements Component {
        public FieldComponent {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.field(this);
        }
    }

    /** An embedded record, whole: {@code Address}, {@code Optional<Address>}. */
    public record EmbeddedComponent(
            ComponentName component, List<Step> path, EmbeddedDef embedded, Holding holding, boolean nullable)
            implements Component {
        public EmbeddedComponent {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.embedded(this);
        }
    }

    /** A relation's whole records: {@code List<Post>}, {@code Optional<User>}, {@code User}. */
    public record ModelComponent(ComponentName component, List<Step> path, Holding holding) implements Component {
        public ModelComponent {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.model(this);
        }
    }

    /** A relation's records through another projection: {@code List<TitleOnly>}. */
    public record NestedComponent(ComponentName component, List<Step> path, ProjectionDef projection, Holding holding)
            implements Component {
        public NestedComponent {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.projection(this);
        }
    }

    /** How many records a to-many relation has, the last step of the path. */
    public record CountComponent(ComponentName component, List<Step> path) implements Component {
        public CountComponent {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /**
     * What is computed of the records of a group, or of a list.
     *
     * @param list the path to the to-many relation whose records they are; empty for those of a group
     * @param field the path from there to the field; empty where records are counted
     * @param column the field at its end
     * @param type what is computed
     * @param nullable whether there may be nothing to compute it of
     */
    public record AggregateComponent(
            ComponentName component,
            AggregateFunction function,
            List<Step> list,
            List<Step> field,
            Optional<FieldDef> column,
            ScalarType type,
            Holding holding,
            boolean nullable)
            implements Component {
        public AggregateComponent {
            list = List.copyOf(list);
            field = List.copyOf(field);
        }

        /** Whether it is over a group. */
        public boolean ofGroup() {
            return list.isEmpty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.aggregate(this);
        }
    }

    public Optional<Component> component(ComponentName name) {
        return components.stream()
                .filter(known -> known.component().equals(name))
                .findFirst();
    }
}
