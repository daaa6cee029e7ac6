package io.prisma4j.processor.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code PrismaClient}: the runtime's client with one method a model. */
public final class PrismaClientClass {
    private static final String SCHEMA = "SCHEMA";

    private final Marks marks;

    public PrismaClientClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ClientDef client) {
        ClassName name = GeneratedNames.client(client.packageName());
        var type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotations(marks.ofAll())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT, name))
                .addJavadoc(Docs.of(words(client.visibleModels())))
                .addField(schema(client));
        client.visibleModels().forEach(model -> type.addField(field(model)));
        type.addMethod(constructor(client));
        ConnectMethods.ofClient(name).forEach(type::addMethod);
        type.addMethod(builder(name));
        client.visibleModels().forEach(model -> type.addMethod(accessor(model)));
        return type.addMethod(within(name)).build();
    }

    private static String words(List<ModelDef> models) {
        List<String> names = models.stream().map(ModelDef::simpleName).toList();
        if (names.isEmpty()) return "The client of a schema without models to ask for.";
        if (names.size() == 1) return "The client of the model " + names.get(0) + ".";
        return "The client of the models " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                + names.get(names.size() - 1) + ".";
    }

    private static FieldSpec schema(ClientDef client) {
        CodeBlock models = client.models().stream()
                .map(model -> CodeBlock.of("$T.$N", GeneratedNames.table(model.name()), GeneratedNames.MODEL))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(RuntimeTypes.SCHEMA, SCHEMA, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($Z$L)", RuntimeTypes.SCHEMA, models)
                .build();
    }

    private static FieldSpec field(ModelDef model) {
        return FieldSpec.builder(
                        GeneratedNames.queries(model.name()), fieldName(model), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    private static String fieldName(ModelDef model) {
        return model.accessor().equals(SCHEMA) ? model.accessor() + "_" : model.accessor();
    }

    private static MethodSpec constructor(ClientDef client) {
        var constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.CLIENT_CORE, "core")
                .addStatement("super(core)");
        for (ModelDef model : client.visibleModels()) {
            constructor.addStatement(
                    "this.$N = new $T(core.runner())", fieldName(model), GeneratedNames.queries(model.name()));
        }
        return constructor.build();
    }

    private static MethodSpec builder(ClassName name) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, name))
                .addJavadoc(Docs.of("States more than an address: {@code builder().url(...).maxPoolSize(20).build()}."))
                .addStatement("return new $T<>($N, $T::new)", RuntimeTypes.CLIENT_BUILDER, SCHEMA, name)
                .build();
    }

    private static MethodSpec accessor(ModelDef model) {
        return MethodSpec.methodBuilder(model.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(GeneratedNames.queries(model.name()))
                .addJavadoc(Accessors.words(model))
                .addStatement("return $N", fieldName(model))
                .build();
    }

    private static MethodSpec within(ClassName name) {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addParameter(RuntimeTypes.CLIENT_CORE, "core")
                .addStatement("return new $T(core)", name)
                .build();
    }
}
