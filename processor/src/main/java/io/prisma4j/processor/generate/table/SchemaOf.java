package io.prisma4j.processor.generate.table;

import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.schema.Check;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The runtime's metadata of all models, as generated code will state it: the DDL is rendered from it. */
public final class SchemaOf {
    private final Map<JavaName, Model> made = new HashMap<>();

    private SchemaOf() {}

    public static Schema client(ClientDef client) {
        var schema = new SchemaOf();
        return new Schema(client.models().stream().map(schema::model).toList());
    }

    private Model model(ModelDef model) {
        var columns = new LinkedHashMap<ComponentName, Column>();
        model.allFields().forEach(field -> columns.put(field.component(), column(field)));
        var builder = Model.of(model.simpleName(), model.table().value())
                .schema(model.table().schemaName())
                .columns(columns.values().toArray(Column[]::new))
                .relations(model.allRelations().stream()
                        .map(relation -> relation(relation, columns))
                        .toArray(Relation[]::new));
        model.keys().forEach(key -> builder.key(key(key, columns)));
        model.indexes().forEach(index -> builder.index(index(index, columns)));
        model.checks().forEach(check -> builder.check(new Check(check.name().value(), check.condition())));
        Model built = builder.build();
        made.put(model.name(), built);
        return built;
    }

    static Column column(FieldDef field) {
        Column column = field.type()
                .match(new ScalarType.Cases<Column>() {
                    @Override
                    public Column builtin(ScalarType.Builtin type) {
                        return type == ScalarType.Builtin.RAW
                                ? Column.unsupported(
                                        field.component().value(),
                                        field.nativeType(Provider.ANY).orElseThrow())
                                : Column.of(field.component().value(), scalarType(type));
                    }

                    @Override
                    public Column enumType(ScalarType.EnumType type) {
                        var definition = type.definition();
                        return Column.of(
                                field.component().value(),
                                new EnumType(
                                        definition.databaseName().schemaName(),
                                        definition.databaseName().value(),
                                        definition.labels()));
                    }

                    @Override
                    public Column converted(ScalarType.Converted type) {
                        return builtin(type.stored());
                    }
                })
                .mapped(field.column().value());
        if (field.list()) column = column.asList();
        if (field.nullable()) column = column.asNullable();
        if (field.byDefault().isPresent()) {
            column = column.withDefault(defaultValue(field, field.byDefault().get()));
        }
        if (field.updatedAt()) column = column.asUpdatedAt();
        if (field.version()) column = column.asVersion();
        if (field.hidden()) column = column.asHidden();
        if (field.type() == ScalarType.Builtin.RAW) return column;
        for (Provider provider : Provider.values()) {
            if (field.nativeType(provider).isPresent()) {
                column = column.nativeType(
                        provider(provider), field.nativeType(provider).get());
            }
        }
        return column;
    }

    private Relation relation(RelationDef relation, Map<ComponentName, Column> columns) {
        String name = relation.component().value();
        String other = relation.other().value();
        Supplier<Model> target = () -> Objects.requireNonNull(made.get(relation.target()), relation::toString);
        Relation stated = relation.side().match(new RelationDef.Cases<>() {
            @Override
            public Relation holdsKey(RelationDef.HoldsKey side) {
                return Relation.holding(name, relation.required(), target, other, foreignKey(side.key(), columns));
            }

            @Override
            public Relation keyElsewhere(RelationDef.KeyElsewhere side) {
                return Relation.inverse(name, relation.toMany(), target, other);
            }

            @Override
            public Relation throughTable(RelationDef.ThroughTable side) {
                return Relation.manyToMany(
                        name,
                        target,
                        other,
                        new Relation.JoinTable(
                                side.table().table().schemaName(),
                                side.table().table().value(),
                                side.own().column().value(),
                                columns(List.of(side.own().key().component()), columns)));
            }
        });
        return relation.hidden() ? stated.asHidden() : stated;
    }

    private static Relation.ForeignKey foreignKey(ForeignKeyDef key, Map<ComponentName, Column> columns) {
        return new Relation.ForeignKey(
                key.constraint().value(),
                columns(key.locals(), columns),
                key.references().stream().map(ComponentName::value).toList(),
                action(key.onDelete()),
                action(key.onUpdate()));
    }

    private static Key key(KeyDef key, Map<ComponentName, Column> columns) {
        return new Key(key.selector(), key.name().value(), columns(key.components(), columns), key.primary());
    }

    private static Index index(IndexDef index, Map<ComponentName, Column> columns) {
        return new Index(
                index.name().value(),
                index.columns().stream()
                        .map(part ->
                                new Index.Part(known(part.component(), columns), part.descending(), part.operators()))
                        .toList(),
                index.expression(),
                index.type(),
                index.condition());
    }

    private static List<Column> columns(List<ComponentName> components, Map<ComponentName, Column> columns) {
        return components.stream().map(component -> known(component, columns)).toList();
    }

    private static Column known(ComponentName component, Map<ComponentName, Column> columns) {
        return Objects.requireNonNull(columns.get(component), component::value);
    }

    /** The runtime's name of a provider. */
    public static String provider(Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    /** The runtime's name of a type; the two enums have the same constants. */
    static io.prisma4j.schema.ScalarType scalarType(ScalarType.Builtin type) {
        return io.prisma4j.schema.ScalarType.valueOf(type.name());
    }

    static ReferentialAction action(io.prisma4j.annotation.ReferentialAction action) {
        return ReferentialAction.valueOf(action.name());
    }

    /** The runtime's default: of an enum the label, where the user wrote the constant. */
    static DefaultValue defaultValue(FieldDef field, DefaultDef byDefault) {
        return byDefault.match(new DefaultDef.Cases<>() {
            @Override
            public DefaultValue literal(DefaultDef.Literal literal) {
                return new DefaultValue.Literal(text(field, literal));
            }

            @Override
            public DefaultValue literals(DefaultDef.Literals literals) {
                return new DefaultValue.Literals(literals.elements().stream()
                        .map(element -> text(field, element))
                        .toList());
            }

            @Override
            public DefaultValue function(DefaultDef.Function function) {
                return function.function() == DefaultFunction.NANOID
                        ? new DefaultValue.NanoId(function.length())
                        : DefaultValue.Function.valueOf(function.function().name());
            }

            @Override
            public DefaultValue sql(DefaultDef.Sql sql) {
                return new DefaultValue.Sql(sql.expression());
            }
        });
    }

    private static String text(FieldDef field, DefaultDef.Literal literal) {
        return field.type() instanceof ScalarType.EnumType type
                ? type.definition().constant(literal.text()).orElseThrow().label()
                : literal.text();
    }
}
