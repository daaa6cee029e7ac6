package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ModelDef;
import javax.lang.model.element.Modifier;

/** The method that turns a row into a record. */
final class ReadMethod {
    private ReadMethod() {}

    static MethodSpec of(ModelNames names) {
        ModelDef model = names.model();
        MethodSpec.Builder method = MethodSpec.methodBuilder(GeneratedNames.READ)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(model.name()))
                .addParameter(RuntimeTypes.RESULT_ROW, "row")
                .addParameter(TypeName.INT, "at")
                .addParameter(RuntimeTypes.LOADED, "loaded")
                .addParameter(TypeName.INT, "slot")
                .addJavadoc(Docs.of(words(model)));
        boolean mayRefuse = model.hasConstructor() && !model.relations().isEmpty();
        if (mayRefuse) method.beginControlFlow("try");
        method.addStatement("return $L", new RecordRead(names).made(names.record(), model.components()));
        if (mayRefuse) {
            method.nextControlFlow("catch ($T refusal)", NullPointerException.class)
                    .addStatement("throw loaded.refused($S, slot, refusal, $L)", model.simpleName(), relations(model))
                    .endControlFlow();
        }
        return method.build();
    }

    private static CodeBlock relations(ModelDef model) {
        return model.relations().stream()
                .map(relation -> CodeBlock.of("$S", relation.component().value()))
                .collect(CodeBlock.joining(", "));
    }

    private static String words(ModelDef model) {
        int columns = model.fields().size();
        String reads = columns == 1
                ? "Reads the column {@code at}"
                : "Reads the " + columns + " columns that begin at {@code at}";
        return model.relations().isEmpty() ? reads + "." : reads + "; a relation that was not loaded is null.";
    }
}
