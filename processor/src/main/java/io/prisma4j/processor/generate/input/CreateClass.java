package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.CreateTypes;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** {@code PostCreate}: the values of a new record, alone or under another one ({@code PostCreate.OfAuthor}). */
public final class CreateClass {
    private final Marks marks;

    public CreateClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(LinkedModel linked) {
        ModelDef model = linked.model();
        var names = ModelNames.of(model);
        var writer = new RelationWriter(linked, names);
        var create = CreateTypes.of(model);
        var type = input(create, writer)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(names.record()))
                .addJavadoc("A new {@link $T}.\n", names.record());
        for (RelationDef parent : model.allRelations()) {
            if (parent.holdsKey() && linked.followed(parent))
                type.addType(under(CreateTypes.under(model, parent), parent, writer));
        }
        var methods = new StageMethods(names, writer);
        for (Requirement requirement : create.requirements()) {
            type.addType(StageInterface.of(requirement, names, methods));
        }
        return type.build();
    }

    private static TypeSpec under(CreateTypes create, RelationDef parent, RelationWriter writer) {
        return input(create, writer, parent)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "A {@link $T} created under $L: its $L is known.\n",
                        create.names().record(),
                        Docs.code(parent.target().simpleName() + "." + parent.other()),
                        Docs.code(parent.component()))
                .build();
    }

    private static TypeSpec.Builder input(CreateTypes create, RelationWriter writer, RelationDef... known) {
        ClassName complete = create.complete();
        var type = TypeSpec.classBuilder(complete)
                .superclass(ParameterizedTypeName.get(
                        GeneratedNames.values(create.names().model().name()), complete))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(start(create))
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .returns(complete)
                        .addStatement("return this")
                        .build());
        addOptionalRelations(type, create, writer, List.of(known));
        return type;
    }

    private static MethodSpec start(CreateTypes create) {
        var start = MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(create.firstStage())
                .addJavadoc(Docs.of("The first stage of such a record."));
        if (create.requirements().isEmpty()) {
            return start.addStatement("return new $T()", create.complete()).build();
        }
        var stage = CodeBlock.of("create");
        for (int i = create.requirements().size() - 1; i >= 0; i--) {
            ComponentName component = create.requirements().get(i).component();
            ClassName record = GeneratedNames.values(create.names().model().name())
                    .nestedClass(create.names().members().stage(component));
            stage = CodeBlock.of("new $T<>(create,$W$L)", record, stage);
        }
        return start.addStatement("$T create = new $T()", create.complete(), create.complete())
                .addStatement("return $L", stage)
                .build();
    }

    /** The foreign keys that may be given and are not known, each as a relation and column by column. */
    private static void addOptionalRelations(
            TypeSpec.Builder type, CreateTypes create, RelationWriter writer, List<RelationDef> known) {
        ModelDef model = create.names().model();
        var answer = Answer.itself(create.complete());
        Set<ComponentName> done = new HashSet<>();
        known.forEach(relation -> done.addAll(columnsOf(relation)));
        for (Requirement requirement : create.requirements()) {
            if (requirement instanceof Requirement.Relation required) done.addAll(columnsOf(required.relation()));
        }
        for (RelationDef relation : model.relations()) {
            if (!relation.holdsKey() || done.containsAll(columnsOf(relation))) continue;
            type.addMethod(writer.inCreate(relation, answer));
            for (FieldDef column : model.fields()) {
                if (columnsOf(relation).contains(column.component()) && done.add(column.component())) {
                    type.addMethod(ValueSetter.of(column, create.names(), answer));
                }
            }
        }
    }

    private static List<ComponentName> columnsOf(RelationDef relation) {
        return relation.foreignKey().orElseThrow().locals();
    }
}
