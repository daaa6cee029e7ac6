package io.prisma4j.processor.generate.query;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.prisma4j.processor.generate.CreateTypes;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** {@code UserQueries}: the operations on a model, bound to its types. */
public final class QueriesClass {
    private static final String ONE = "One";

    private final Marks marks;

    public QueriesClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ModelDef model) {
        var names = ModelNames.of(model);
        TypeName root = ParameterizedTypeName.get(names.root(), names.record());
        ClassName update = GeneratedNames.update(model.name());
        return TypeSpec.classBuilder(GeneratedNames.queries(model.name()))
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(names.record()))
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .superclass(base(names, root, update))
                .addJavadoc(words(names))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.RUNNER, "runner")
                        .addJavadoc(Docs.of("The operations on one database."))
                        .addStatement(start(names, update))
                        .build())
                .addMethod(findUnique(names, root))
                .addType(one(names, root))
                .build();
    }

    private static CodeBlock words(ModelNames names) {
        var words = CodeBlock.builder().add("The operations on {@link $T}.\n", names.record());
        if (!names.model().creatable()) {
            words.add(
                    "The client creates none, because it does not know $L, which the database requires.\n",
                    names.model().allFields().stream()
                            .filter(field -> field.hidden() && field.requiredInCreate())
                            .map(field -> Docs.code(field.column()))
                            .collect(Collectors.joining(", ")));
        }
        return words.build();
    }

    private static TypeName base(ModelNames names, TypeName root, ClassName update) {
        if (!names.model().creatable()) {
            return ParameterizedTypeName.get(RuntimeTypes.WRITE_QUERIES, names.record(), root, update);
        }
        var create = CreateTypes.of(names.model());
        return ParameterizedTypeName.get(
                RuntimeTypes.MODEL_QUERIES, names.record(), root, create.firstStage(), create.complete(), update);
    }

    private static CodeBlock start(ModelNames names, ClassName update) {
        if (!names.model().creatable()) return CodeBlock.of("super(runner, $L, $T::new)", names.rootConstant(), update);
        return CodeBlock.of(
                "super(runner, $L, $T::start, $T::new)",
                names.rootConstant(),
                CreateTypes.of(names.model()).complete(),
                update);
    }

    private static MethodSpec findUnique(ModelNames names, TypeName root) {
        return MethodSpec.methodBuilder("findUnique")
                .addModifiers(Modifier.PUBLIC)
                .returns(GeneratedNames.oneQuery(names.model().name()))
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                WildcardTypeName.supertypeOf(root),
                                ParameterizedTypeName.get(RuntimeTypes.UNIQUE_FILTER, names.record())),
                        "where")
                .addJavadoc("The {@link $T} that a unique field or a compound key names.\n", names.record())
                .addStatement(
                        "return new $T(walk(where))",
                        GeneratedNames.oneQuery(names.model().name()))
                .build();
    }

    private static TypeSpec one(ModelNames names, TypeName root) {
        var one = TypeSpec.classBuilder(ONE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FIND_UNIQUE, names.record(), root))
                .addJavadoc(Docs.of("A query for a single record, from which its relations can be walked."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.WALK, "walk")
                        .addJavadoc(Docs.of("The record at the end of a way."))
                        .addStatement("super(walk, $L)", names.rootConstant())
                        .build());
        names.model().relations().forEach(relation -> one.addMethod(further(relation, names)));
        return one.build();
    }

    private static MethodSpec further(RelationDef relation, ModelNames names) {
        var constant = names.constant(relation.component());
        var method = MethodSpec.methodBuilder(names.members().of(relation.component()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(Docs.component(names.model(), relation)));
        if (relation.toMany()) {
            ClassName target = TypeNames.of(relation.target());
            ClassName root = GeneratedNames.rootFields(relation.target());
            return method.returns(ParameterizedTypeName.get(
                            RuntimeTypes.FIND_MANY, target, ParameterizedTypeName.get(root, target)))
                    .addStatement("return many($L, $T.$N)", constant, root, GeneratedNames.ROOT)
                    .build();
        }
        ClassName next = GeneratedNames.oneQuery(relation.target());
        return method.returns(next)
                .addStatement("return new $T(along($L))", next, constant)
                .build();
    }
}
