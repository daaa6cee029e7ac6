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
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ModelDef;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** {@code UserQueries}: the operations on a model, bound to its types. */
public final class QueriesClass {
    private final Marks marks;

    public QueriesClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ModelDef model) {
        var names = ModelNames.of(model);
        ClassName update = GeneratedNames.update(model.name());
        return TypeSpec.classBuilder(GeneratedNames.queries(model.name()))
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(names.record()))
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .superclass(base(names, update))
                .addJavadoc(words(names))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.RUNNER, "runner")
                        .addJavadoc(Docs.of("The operations on one database."))
                        .addStatement(start(names, update))
                        .build())
                .addMethod(findUnique(names))
                .addMethod(findFirst(names))
                .addTypes(new OneClasses(names).found())
                .addTypes(new WrittenClasses(names).all())
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

    private static TypeName base(ModelNames names, ClassName update) {
        TypeName root = root(names);
        ClassName written = GeneratedNames.writtenOne(names.model().name());
        if (!names.model().creatable()) {
            return ParameterizedTypeName.get(RuntimeTypes.WRITE_QUERIES, names.record(), root, update, written);
        }
        var create = CreateTypes.of(names.model());
        TypeName newRow = ParameterizedTypeName.get(RuntimeTypes.NEW, names.record());
        return ParameterizedTypeName.get(
                RuntimeTypes.MODEL_QUERIES,
                names.record(),
                root,
                create.firstStage(),
                create.complete(),
                update,
                ParameterizedTypeName.get(names.fields(), newRow),
                written);
    }

    /** {@code UserFields.Root<User>}. */
    static TypeName root(ModelNames names) {
        return ParameterizedTypeName.get(names.root(), names.record());
    }

    private static CodeBlock start(ModelNames names, ClassName update) {
        ClassName written = GeneratedNames.writtenOne(names.model().name());
        if (!names.model().creatable()) {
            return CodeBlock.of("super(runner, $L, $T::new, $T::new)", names.rootConstant(), update, written);
        }
        return CodeBlock.of(
                "super(runner, $L, $T::start, $T::new, $T::new, $T::new)",
                names.rootConstant(),
                CreateTypes.of(names.model()).complete(),
                update,
                names.fields(),
                written);
    }

    private static MethodSpec findUnique(ModelNames names) {
        ClassName one = GeneratedNames.oneQuery(names.model().name());
        return MethodSpec.methodBuilder("findUnique")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(one)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                WildcardTypeName.supertypeOf(root(names)),
                                ParameterizedTypeName.get(RuntimeTypes.UNIQUE_FILTER, names.record())),
                        "where")
                .addJavadoc("The {@link $T} that a unique field or a compound key names.\n", names.record())
                .addStatement("return new $T(walk(where))", one)
                .build();
    }

    private static MethodSpec findFirst(ModelNames names) {
        ClassName first = GeneratedNames.firstQuery(names.model().name());
        return MethodSpec.methodBuilder("findFirst")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(first)
                .addJavadoc("The first {@link $T} of those that are asked for.\n", names.record())
                .addStatement("return new $T(first())", first)
                .build();
    }
}
