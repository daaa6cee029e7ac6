package io.prisma4j.processor.generate.query;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code UserQueries.WrittenOne}, a write that answers with a record, and {@code WrittenOptional}, the same behind an optional
 * relation.
 */
record WrittenClasses(ModelNames names) {

    List<TypeSpec> all() {
        var types = new ArrayList<TypeSpec>();
        types.add(written(
                GeneratedNames.writtenOne(names.model().name()),
                RuntimeTypes.WRITE,
                "A write that answers with a record, from which its relations can be walked.",
                false));
        if (!names.model().relations().isEmpty()) {
            types.add(written(
                    GeneratedNames.writtenOptional(names.model().name()),
                    RuntimeTypes.WRITE_OPTIONAL,
                    "A write that answers with a record, if there is one, from which its relations can be walked.",
                    true));
        }
        return types;
    }

    private TypeSpec written(ClassName name, ClassName base, String words, boolean optional) {
        var type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .superclass(ParameterizedTypeName.get(base, names.record(), QueriesClass.root(names)))
                .addJavadoc(Docs.of(words))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.WRITE_WALK, "walk")
                        .addJavadoc(Docs.of("The record at the end of a way."))
                        .addStatement("super(walk, $L)", names.rootConstant())
                        .build());
        names.model().relations().forEach(relation -> type.addMethod(further(relation, optional)));
        return type.build();
    }

    private MethodSpec further(RelationDef relation, boolean optional) {
        var method = MethodSpec.methodBuilder(names.members().of(relation.component()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(Docs.component(names.model(), relation)));
        CodeBlock constant = names.constant(relation.component());
        if (relation.toMany()) {
            return method.returns(OneClasses.list(RuntimeTypes.WRITE_RELATED, relation))
                    .addStatement(
                            "return many($L, $T.$N)",
                            constant,
                            GeneratedNames.rootFields(relation.target()),
                            GeneratedNames.ROOT)
                    .build();
        }
        ClassName next = optional || relation.form() == RelationDef.Form.OPTIONAL
                ? GeneratedNames.writtenOptional(relation.target())
                : GeneratedNames.writtenOne(relation.target());
        return method.returns(next)
                .addStatement("return new $T(along($L))", next, constant)
                .build();
    }
}
