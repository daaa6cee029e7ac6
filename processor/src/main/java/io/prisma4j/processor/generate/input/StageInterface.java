package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.model.Requirement;
import javax.lang.model.element.Modifier;

/** {@code UserCreate.RequiresEmail}: a record that still needs something, and only that can be given. */
final class StageInterface {
    static final TypeVariableName NEXT = TypeVariableName.get("N");

    private StageInterface() {}

    static TypeSpec of(Requirement requirement, ModelNames names, StageMethods methods) {
        var stage = TypeSpec.interfaceBuilder(names.members().requires(requirement.component()))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(NEXT)
                .addJavadoc(
                        "A {@link $T} that still needs its $L.\n", names.record(), Docs.code(requirement.component()))
                .addJavadoc(CodeBlock.of("\n@param <N> what comes next\n"));
        for (MethodSpec.Builder method : methods.declarations(requirement, NEXT)) {
            stage.addMethod(
                    method.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT).build());
        }
        return stage.build();
    }
}
