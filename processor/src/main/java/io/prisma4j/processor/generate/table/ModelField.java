package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant that joins columns, relations, keys and indexes. */
final class ModelField {
    private ModelField() {}

    static FieldSpec of(ModelDef model, ConstantNames names) {
        var made = CodeBlock.builder()
                .add(
                        "$T.of($S, $S)$>$>",
                        RuntimeTypes.MODEL,
                        model.simpleName(),
                        model.table().value());
        model.table().schema().ifPresent(schema -> made.add("\n.schema($S)", schema));
        addNames(made, "columns", components(model.allFields()), names);
        addNames(made, "relations", components(model.allRelations()), names);
        model.keys().forEach(key -> made.add("\n.key($L)", key(key, names)));
        model.indexes().forEach(index -> made.add("\n.index($L)", index(index, names)));
        model.checks()
                .forEach(check -> made.add(
                        "\n.check(new $T($S, $S))",
                        RuntimeTypes.CHECK,
                        check.name().value(),
                        check.condition()));
        made.add("\n.build()$<$<");
        return FieldSpec.builder(RuntimeTypes.MODEL, GeneratedNames.MODEL)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of("The model: all of the above, its keys and its indexes."))
                .initializer(made.build())
                .build();
    }

    private static List<ComponentName> components(List<? extends ComponentDef> of) {
        return of.stream().map(ComponentDef::component).toList();
    }

    private static void addNames(
            CodeBlock.Builder made, String method, List<ComponentName> components, ConstantNames names) {
        if (!components.isEmpty()) made.add("\n.$N($L)", method, constants(components, names, ",$W"));
    }

    private static CodeBlock constants(List<ComponentName> components, ConstantNames names, String separator) {
        return components.stream()
                .map(component -> CodeBlock.of("$N", names.of(component)))
                .collect(CodeBlock.joining(separator));
    }

    private static CodeBlock key(KeyDef key, ConstantNames names) {
        return CodeBlock.of(
                "new $T($Z$S, $S, $T.of($L), $L)",
                RuntimeTypes.KEY,
                key.selector(),
                key.name().value(),
                List.class,
                constants(key.components(), names, ", "),
                key.primary());
    }

    private static CodeBlock index(IndexDef index, ConstantNames names) {
        var made = CodeBlock.builder()
                .add("new $T($Z$S, ", RuntimeTypes.INDEX, index.name().value());
        if (index.expression().isEmpty()) {
            CodeBlock parts =
                    index.columns().stream().map(part -> part(part, names)).collect(CodeBlock.joining(",$W"));
            made.add("$T.of($L))", List.class, parts);
        } else {
            made.add("$S)", index.expression());
        }
        if (!index.type().isEmpty()) made.add("$Z.withType($S)", index.type());
        if (!index.condition().isEmpty()) made.add("$Z.withCondition($S)", index.condition());
        return made.build();
    }

    private static CodeBlock part(IndexDef.Column part, ConstantNames names) {
        CodeBlock start =
                CodeBlock.of("new $T($N, $L", RuntimeTypes.INDEX_PART, names.of(part.component()), part.descending());
        return part.operators().isEmpty()
                ? CodeBlock.of("$L)", start)
                : CodeBlock.of("$L, $S)", start, part.operators());
    }
}
