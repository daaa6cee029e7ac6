package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.CreateTypes;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code posts(p -> p.create(...))}: the method that writes what is related. */
final class RelationWriter {
    private final LinkedModel linked;
    private final ModelNames names;

    RelationWriter(LinkedModel linked, ModelNames names) {
        this.linked = linked;
        this.names = names;
    }

    /** The method of a create, which answers with itself. */
    MethodSpec inCreate(RelationDef relation, Answer answer) {
        return method(relation, answer, createType(relation), false);
    }

    /** The method of an update, which answers with itself. */
    MethodSpec inUpdate(RelationDef relation, Answer answer) {
        return method(relation, answer, updateType(relation), true);
    }

    private MethodSpec method(RelationDef relation, Answer answer, ClassName writer, boolean update) {
        return declaration(relation, answer.type(), writer, update)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$L", call("", relation, parameter(relation), writer, update))
                .addStatement("return $L", answer.value())
                .build();
    }

    /** A stage's method: not more than its name, its parameter and what comes next. */
    MethodSpec.Builder stage(RelationDef relation, TypeName next) {
        return declaration(relation, next, createType(relation), false);
    }

    /** What a stage's method does, on {@code receiver}. */
    CodeBlock stageCall(String receiver, RelationDef relation) {
        return call(receiver, relation, parameter(relation), createType(relation), false);
    }

    private MethodSpec.Builder declaration(RelationDef relation, TypeName answer, ClassName writer, boolean update) {
        return MethodSpec.methodBuilder(names.members().of(relation.component()))
                .returns(answer)
                .addParameter(parameterType(relation, writer, update), parameter(relation))
                .addJavadoc(Docs.of(Docs.component(names.model(), relation)));
    }

    private boolean creatable(RelationDef relation) {
        return linked.target(relation).creatable();
    }

    private ClassName createType(RelationDef relation) {
        if (!creatable(relation)) return relation.toMany() ? RuntimeTypes.CONNECT_MANY : RuntimeTypes.CONNECT_TO_ONE;
        return relation.toMany() ? RuntimeTypes.CREATE_MANY : RuntimeTypes.CREATE_TO_ONE;
    }

    private ClassName updateType(RelationDef relation) {
        boolean creatable = creatable(relation);
        return switch (relation.form()) {
            case TO_MANY -> creatable ? RuntimeTypes.UPDATE_TO_MANY : RuntimeTypes.CHANGE_MANY;
            case OPTIONAL -> creatable ? RuntimeTypes.UPDATE_OPTIONAL_TO_ONE : RuntimeTypes.CHANGE_OPTIONAL_TO_ONE;
            case REQUIRED -> creatable ? RuntimeTypes.UPDATE_TO_ONE : RuntimeTypes.CHANGE_TO_ONE;
        };
    }

    private TypeName parameterType(RelationDef relation, ClassName writer, boolean update) {
        ClassName target = TypeNames.of(relation.target());
        List<TypeName> arguments = new ArrayList<>();
        arguments.add(target);
        arguments.add(ParameterizedTypeName.get(GeneratedNames.rootFields(relation.target()), target));
        if (creatable(relation)) {
            var create = CreateTypes.at(relation, linked.target(relation));
            arguments.add(create.firstStage());
            arguments.add(create.complete());
        }
        if (update) arguments.add(GeneratedNames.update(relation.target()));
        TypeName work = ParameterizedTypeName.get(writer, arguments.toArray(TypeName[]::new));
        return relation.toMany()
                ? ParameterizedTypeName.get(ClassName.get(Consumer.class), work)
                : ParameterizedTypeName.get(
                        ClassName.get(Function.class), work, ParameterizedTypeName.get(RuntimeTypes.RELATED, target));
    }

    private CodeBlock call(String receiver, RelationDef relation, String parameter, ClassName writer, boolean update) {
        var made = CodeBlock.builder()
                .add("new $T<>($T.$N", writer, GeneratedNames.rootFields(relation.target()), GeneratedNames.ROOT);
        if (creatable(relation)) {
            made.add(
                    ",$W$T::start",
                    CreateTypes.at(relation, linked.target(relation)).complete());
        }
        if (update) made.add(",$W$T::new", GeneratedNames.update(relation.target()));
        return CodeBlock.of(
                "$L$N($L,$W$L),$W$N)",
                receiver,
                relation.toMany() ? "many" : "one",
                names.constant(relation.component()),
                made.build(),
                parameter);
    }

    private static String parameter(RelationDef relation) {
        String name = relation.component().value();
        return StageRecord.uses(name) ? "work" : name;
    }
}
