package io.prisma4j.processor.generate.query;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserQueries.One} and {@code First}, queries for one record, and the {@code Relations} that lead on from either. */
record OneClasses(ModelNames names) {

    List<TypeSpec> found() {
        var types = new ArrayList<TypeSpec>();
        if (!names.model().relations().isEmpty()) types.add(relations());
        types.add(one());
        types.add(first());
        return types;
    }

    private TypeSpec relations() {
        var relations = TypeSpec.interfaceBuilder(
                        GeneratedNames.relationsQuery(names.model().name()))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .addSuperinterface(RuntimeTypes.WALKABLE)
                .addJavadoc("From one {@link $T} to what is related to it.\n", names.record());
        names.model().relations().forEach(relation -> relations.addMethod(further(relation)));
        return relations.build();
    }

    private MethodSpec further(RelationDef relation) {
        var method = MethodSpec.methodBuilder(names.members().of(relation.component()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Docs.of(Docs.component(names.model(), relation)));
        CodeBlock constant = names.constant(relation.component());
        if (relation.toMany()) {
            return method.returns(list(RuntimeTypes.FIND_MANY, relation))
                    .addStatement(
                            "return walk().many($L, $T.$N)",
                            constant,
                            GeneratedNames.rootFields(relation.target()),
                            GeneratedNames.ROOT)
                    .build();
        }
        ClassName next = GeneratedNames.oneQuery(relation.target());
        return method.returns(next)
                .addStatement("return new $T(walk().along($L))", next, constant)
                .build();
    }

    /** {@code FindMany<Post, PostFields.Root<Post>>}. */
    static TypeName list(ClassName query, RelationDef relation) {
        ClassName target = TypeNames.of(relation.target());
        return ParameterizedTypeName.get(
                query, target, ParameterizedTypeName.get(GeneratedNames.rootFields(relation.target()), target));
    }

    private TypeSpec one() {
        return leading(GeneratedNames.oneQuery(names.model().name()))
                .superclass(
                        ParameterizedTypeName.get(RuntimeTypes.FIND_UNIQUE, names.record(), QueriesClass.root(names)))
                .addJavadoc(Docs.of("A query for a single record, from which its relations can be walked."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.WALK, "walk")
                        .addJavadoc(Docs.of("The record at the end of a way."))
                        .addStatement("super(walk, $L)", names.rootConstant())
                        .build())
                .build();
    }

    private TypeSpec first() {
        ClassName first = GeneratedNames.firstQuery(names.model().name());
        return leading(first)
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.FIND_FIRST, names.record(), QueriesClass.root(names), first))
                .addJavadoc(Docs.of("A query for the first record, from which its relations can be walked."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(
                                ParameterizedTypeName.get(
                                        RuntimeTypes.DRAFT, names.record(), QueriesClass.root(names), names.record()),
                                "draft")
                        .addJavadoc(Docs.of("The query as far as it was said."))
                        .addStatement("super(draft, $T::new)", first)
                        .build())
                .build();
    }

    private TypeSpec.Builder leading(ClassName name) {
        var type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
        if (names.model().relations().isEmpty()) return type;
        return type.addSuperinterface(
                GeneratedNames.relationsQuery(names.model().name()));
    }
}
