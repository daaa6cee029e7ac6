package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.prisma4j.processor.generate.CreateTypes;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.model.Requirement;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserValues.EmailStage}: takes what a stage requires, and goes on. */
final class StageRecord {
    private static final String VALUES = "values";
    private static final String NEXT = "next";

    private StageRecord() {}

    /** Whether the record has a component of this name itself. */
    static boolean uses(String name) {
        return name.equals(VALUES) || name.equals(NEXT);
    }

    static TypeSpec of(Requirement requirement, CreateTypes create, StageMethods methods) {
        ModelNames names = create.names();
        var stage = TypeSpec.recordBuilder(names.members().stage(requirement.component()))
                .addTypeVariable(StageInterface.NEXT)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(
                                ParameterizedTypeName.get(
                                        GeneratedNames.values(names.model().name()),
                                        WildcardTypeName.subtypeOf(Object.class)),
                                VALUES)
                        .addParameter(StageInterface.NEXT, NEXT)
                        .build())
                .addSuperinterface(
                        ParameterizedTypeName.get(create.stage(requirement.component()), StageInterface.NEXT))
                .addJavadoc(Docs.of("Takes " + Docs.code(requirement.component()) + " and goes on."));
        List<List<CodeBlock>> calls = methods.calls(requirement, "values.");
        List<MethodSpec.Builder> declarations = methods.declarations(requirement, StageInterface.NEXT);
        for (int i = 0; i < declarations.size(); i++) {
            var method = undocumented(declarations.get(i).build())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC);
            calls.get(i).forEach(call -> method.addStatement("$L", call));
            stage.addMethod(method.addStatement("return $N", NEXT).build());
        }
        return stage.build();
    }

    private static MethodSpec.Builder undocumented(MethodSpec method) {
        return MethodSpec.methodBuilder(method.name())
                .returns(method.returnType())
                .addParameters(method.parameters());
    }
}
