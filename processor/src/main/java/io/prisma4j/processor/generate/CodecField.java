package io.prisma4j.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.TableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant that turns an enum's constants into labels and back. */
public final class CodecField {
    private CodecField() {}

    public static FieldSpec of(ModelDef model, EnumDef definition, String name) {
        var type = TypeNames.of(definition.type());
        CodeBlock labels = definition.labels().stream()
                .map(label -> CodeBlock.of("$S", label))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, type), name)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of("The labels of {@link " + definition.type().inPackage() + "} in the database."))
                .initializer(
                        "$T.of($Znew $T($L$S, $T.of($L)), $T.values())",
                        RuntimeTypes.ENUM_CODEC,
                        RuntimeTypes.ENUM_TYPE,
                        schema(definition.databaseName()),
                        definition.databaseName().value(),
                        List.class,
                        labels,
                        type)
                .build();
    }

    /** The schema as the first argument, where one is named. */
    public static CodeBlock schema(TableName name) {
        return name.schema().map(schema -> CodeBlock.of("$S, ", schema)).orElse(CodeBlock.of(""));
    }
}
