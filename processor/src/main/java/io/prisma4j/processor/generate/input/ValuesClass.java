package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.prisma4j.processor.generate.CreateTypes;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import javax.lang.model.element.Modifier;

/** {@code UserValues}: what every create of a model may give beside what it must. */
public final class ValuesClass {
    private final Marks marks;

    public ValuesClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(LinkedModel linked) {
        ModelDef model = linked.model();
        var names = ModelNames.of(model);
        var create = CreateTypes.of(model);
        ClassName values = GeneratedNames.values(model.name());
        var self = TypeVariableName.get("S");
        var writer = new RelationWriter(linked, names);
        var type = TypeSpec.classBuilder(values)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.ABSTRACT)
                .addTypeVariable(self.withBounds(ParameterizedTypeName.get(values, self)))
                .superclass(RuntimeTypes.INPUT)
                .addAnnotations(marks.of(names.record()))
                .addJavadoc("What any create of a {@link $T} may give beside what it must.\n", names.record())
                .addJavadoc(CodeBlock.of("\n@param <S> the input itself\n"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.$N)", names.table(), GeneratedNames.MODEL)
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(self)
                        .build());
        var answer = new Answer(self, CodeBlock.of("self()"));
        for (ComponentDef component : model.visible()) {
            if (component instanceof FieldDef field && isOptional(field, create)) {
                type.addMethod(ValueSetter.of(field, names, answer));
                if (field.list()) type.addMethod(ValueSetter.ofElements(field, names, answer));
            } else if (component instanceof EmbeddedDef embedded && !embedded.requiredInCreate()) {
                type.addMethod(EmbeddedSetter.of(embedded, names, answer));
            } else if (component instanceof RelationDef relation && !relation.holdsKey()) {
                type.addMethod(writer.inCreate(relation, answer));
            }
        }
        var methods = new StageMethods(names, writer);
        for (Requirement requirement : create.requirements()) {
            type.addType(StageRecord.of(requirement, create, methods));
        }
        return type.build();
    }

    private static boolean isOptional(FieldDef field, CreateTypes create) {
        return !field.partOfForeignKey()
                && !field.version()
                && create.requirements().stream()
                        .noneMatch(required -> required.component().equals(field.component()));
    }
}
