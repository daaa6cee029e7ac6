package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.ValueRead;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that turns a row into a record. */
final class ReadMethod {
    private ReadMethod() {}

    static MethodSpec of(ModelDef model, ConstantNames names) {
        List<CodeBlock> arguments = arguments(model, names);
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
        method.addStatement(
                "return new $T($L$L)",
                TypeNames.of(model.name()),
                arguments.size() > 3 ? "\n" : "",
                CodeBlock.join(arguments, arguments.size() > 3 ? ",\n" : ", "));
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

    private static List<CodeBlock> arguments(ModelDef model, ConstantNames names) {
        var arguments = new ArrayList<CodeBlock>();
        int columns = 0;
        int slots = 0;
        for (ComponentDef component : model.components()) {
            if (component instanceof FieldDef field) {
                arguments.add(ValueRead.of(
                        field, columns++, known -> names.codec(known).map(name -> CodeBlock.of("$N", name))));
            } else if (component instanceof RelationDef relation) {
                arguments.add(ValueRead.of(relation.form(), slots++));
            }
        }
        return arguments;
    }
}
