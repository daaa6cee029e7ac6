package io.prisma4j.processor.generate.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.CodecField;
import io.prisma4j.processor.generate.ConverterField;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JsonObjectDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code UserJson}: a method that reads and one that writes for each record in a model's JSON. */
public final class JsonClass {
    private final Marks marks;

    public JsonClass(Marks marks) {
        this.marks = marks;
    }

    /** The class; nothing for a model without records in JSON. */
    public Optional<TypeSpec> of(ModelDef model) {
        var names = new JsonNames(model);
        if (names.objects().isEmpty() && names.enums().isEmpty()) return Optional.empty();
        ClassName json = GeneratedNames.json(model.name());
        var parts = new JsonParts(model, names, true);
        var type = TypeSpec.classBuilder(json)
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(TypeNames.of(model.name())))
                .addJavadoc(Docs.of("How the records that a {@link "
                        + model.name().inPackage() + "} keeps as JSON are written and read."));
        names.converters().forEach((converter, name) -> type.addField(ConverterField.of(converter, name)));
        names.enums().forEach((definition, name) -> type.addField(CodecField.of(model, definition, name)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (JsonObjectDef object : names.objects()) {
            type.addMethod(reader(object, names, parts)).addMethod(writer(object, names, parts));
        }
        return Optional.of(type.build());
    }

    private static MethodSpec reader(JsonObjectDef object, JsonNames names, JsonParts parts) {
        var method = MethodSpec.methodBuilder(names.reader(object.type()))
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(object.type()))
                .addParameter(RuntimeTypes.JSON_READER, "json");
        return object instanceof JsonObjectDef.OfRecord record
                ? method.addStatement("return $L", made(record, parts)).build()
                : chosen(method, (JsonObjectDef.OfSealed) object, names);
    }

    private static CodeBlock made(JsonObjectDef.OfRecord record, JsonParts parts) {
        List<CodeBlock> arguments = record.properties().stream()
                .map(property -> CodeBlock.of(
                        "json.$N($Z$S, $L)", method(property), property.name(), parts.reader(property.shape())))
                .toList();
        return CodeBlock.of(
                "new $T($L$L)",
                TypeNames.of(record.type()),
                arguments.size() > 1 ? "\n" : "",
                CodeBlock.join(arguments, ",\n"));
    }

    private static MethodSpec chosen(MethodSpec.Builder method, JsonObjectDef.OfSealed type, JsonNames names) {
        method.beginControlFlow("return switch (json.required($S, $T::readString))", "type", RuntimeTypes.JSON_READER);
        type.choices()
                .forEach(choice ->
                        method.addStatement("case $S -> $N(json)", choice.name(), names.reader(choice.type())));
        return method.addStatement("default -> throw json.unknownType()")
                .addCode("$<};\n")
                .build();
    }

    private static MethodSpec writer(JsonObjectDef object, JsonNames names, JsonParts parts) {
        TypeName type = TypeNames.of(object.type());
        var method = MethodSpec.methodBuilder(names.writer(object.type()))
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "json")
                .addParameter(type, "value");
        if (object instanceof JsonObjectDef.OfRecord record) {
            var written = CodeBlock.builder().add("json.begin()");
            record.properties()
                    .forEach(property -> written.add(
                            "\n.$N($S, value.$N(),$W$L)",
                            method(property),
                            property.name(),
                            property.component().value(),
                            parts.writer(property.shape())));
            return method.addStatement("$L\n.end()", written.build()).build();
        }
        boolean first = true;
        for (JsonObjectDef.Choice choice : ((JsonObjectDef.OfSealed) object).choices()) {
            String test = "if (value instanceof $T record)";
            if (first) method.beginControlFlow(test, TypeNames.of(choice.type()));
            else method.nextControlFlow("else " + test, TypeNames.of(choice.type()));
            method.addStatement("$N(json.typed($S), record)", names.writer(choice.type()), choice.name());
            first = false;
        }
        return method.endControlFlow().build();
    }

    private static String method(JsonObjectDef.Property property) {
        if (property.holding() == Holding.OPTIONAL) return "optional";
        return property.nullable() ? "nullable" : "required";
    }
}
