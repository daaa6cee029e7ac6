package io.prisma4j.processor.generate.client;

import com.palantir.javapoet.ClassName;
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
import javax.lang.model.element.Modifier;

/** {@code Prisma}: one client for the whole program, reached statically. */
public final class PrismaClass {
    private static final String CLIENT = "CLIENT";

    private final Marks marks;

    public PrismaClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ClientDef client) {
        ClassName name = GeneratedNames.client(client.packageName());
        var type = TypeSpec.classBuilder(GeneratedNames.holder(client.packageName()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotations(marks.ofAll())
                .addJavadoc(Docs.of("The client for programs that want one for all: {@code Prisma.connect(url)}, then"
                        + " {@code Prisma." + first(client) + "()}."))
                .addField(holder(name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        ConnectMethods.ofHolder(name, CLIENT).forEach(type::addMethod);
        type.addMethod(open(client, name)).addMethod(close());
        client.visibleModels().forEach(model -> type.addMethod(accessor(model)));
        return type.build();
    }

    private static String first(ClientDef client) {
        return client.visibleModels().stream()
                .map(ModelDef::accessor)
                .findFirst()
                .orElse("client");
    }

    private static FieldSpec holder(ClassName client) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.STATIC_CLIENT, client),
                        CLIENT,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>()", RuntimeTypes.STATIC_CLIENT)
                .build();
    }

    /** {@code client()}, which gives way to a model of that name. */
    private static MethodSpec open(ClientDef client, ClassName type) {
        boolean taken = client.visibleModels().stream()
                .anyMatch(model -> model.accessor().equals("client"));
        return MethodSpec.methodBuilder(taken ? "client_" : "client")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addJavadoc(Docs.of("The open client: for transactions, SQL by hand, the schema."))
                .addStatement("return $N.get()", CLIENT)
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Closes the client, if it is open."))
                .addStatement("$N.close()", CLIENT)
                .build();
    }

    private static MethodSpec accessor(ModelDef model) {
        return MethodSpec.methodBuilder(model.accessor())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(GeneratedNames.queries(model.name()))
                .addJavadoc(Accessors.words(model))
                .addStatement("return $N.get().$N()", CLIENT, model.accessor())
                .build();
    }
}
