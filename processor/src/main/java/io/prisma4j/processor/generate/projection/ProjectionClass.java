package io.prisma4j.processor.generate.projection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ProjectionDef;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code UserSummaryProjection}: what to select for a record that shows a part of a model. */
public final class ProjectionClass {
    private static final TypeVariableName SCOPE = TypeVariableName.get("R");

    private final Marks marks;

    public ProjectionClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ProjectionDef projection) {
        var parts = new ProjectedParts();
        ClassName record = TypeNames.of(projection.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(projection.generated()))
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(record))
                .addJavadoc(
                        "What a {@link $T} shows of $L {@link $T}.\n",
                        record,
                        projection.ofGroups() ? "groups of" : "a",
                        TypeNames.of(projection.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(
                        projection.ofGroups()
                                ? ofGroups(projection, record, parts)
                                : selection(projection, record, parts));
        if (projection.ofGroups() && projection.keyed()) type.addMethod(keys(projection, parts));
        if (projection.flat()) type.addMethod(rows(projection, record, parts));
        return type.addMethod(read(projection, record, parts)).build();
    }

    private static MethodSpec selection(ProjectionDef projection, ClassName record, ProjectedParts parts) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(SCOPE)
                .returns(ParameterizedTypeName.get(RuntimeTypes.SELECTABLE, SCOPE, record))
                .addParameter(
                        ParameterizedTypeName.get(GeneratedNames.fields(projection.model()), SCOPE),
                        ProjectedParts.FIELDS)
                .addJavadoc(Docs.of(
                        "The selection: {@code select(" + projection.generated().simpleName() + "::of)}."))
                .addStatement(reading(projection, parts))
                .build();
    }

    private static MethodSpec ofGroups(ProjectionDef projection, ClassName record, ProjectedParts parts) {
        ClassName model = TypeNames.of(projection.model());
        TypeName groups = ParameterizedTypeName.get(RuntimeTypes.GROUPS, model);
        String simpleName = projection.generated().simpleName();
        return MethodSpec.methodBuilder("of")
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.SELECTABLE, groups, record))
                .addParameter(
                        ParameterizedTypeName.get(GeneratedNames.fields(projection.model()), model),
                        ProjectedParts.FIELDS)
                .addParameter(groups, ProjectedParts.GROUPS)
                .addJavadoc(Docs.of("The selection: {@code "
                        + (projection.keyed() ? "groupBy(" + simpleName + ".keys()).select(" : "aggregate(")
                        + simpleName + "::of)}."))
                .addStatement(reading(projection, parts))
                .build();
    }

    private static MethodSpec keys(ProjectionDef projection, ProjectedParts parts) {
        ClassName model = TypeNames.of(projection.model());
        TypeName key = ParameterizedTypeName.get(
                ClassName.get(Function.class),
                ParameterizedTypeName.get(GeneratedNames.fields(projection.model()), model),
                ParameterizedTypeName.get(RuntimeTypes.FIELD, model, WildcardTypeName.subtypeOf(Object.class)));
        return MethodSpec.methodBuilder("keys")
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), key))
                .addJavadoc(Docs.of("What its groups are formed by: {@code groupBy("
                        + projection.generated().simpleName() + ".keys())}."))
                .addStatement("return $T.of(\n$L)", List.class, CodeBlock.join(parts.keys(projection), ",\n"))
                .build();
    }

    private static CodeBlock reading(ProjectionDef projection, ProjectedParts parts) {
        return CodeBlock.of(
                "return $T.reading(\n$T::$N,\n$L)",
                RuntimeTypes.ROW,
                TypeNames.of(projection.generated()),
                GeneratedNames.READ,
                CodeBlock.join(parts.selections(projection), ",\n"));
    }

    private static MethodSpec rows(ProjectionDef projection, ClassName record, ProjectedParts parts) {
        return MethodSpec.methodBuilder("rows")
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.RAW_READER, record))
                .addJavadoc(Docs.of("The reader of SQL written by hand: {@code queryRaw(\"...\").as("
                        + projection.generated().simpleName() + ".rows())}."))
                .addStatement(
                        "return $T.of($T::$N)$L",
                        RuntimeTypes.RAW_READER,
                        TypeNames.of(projection.generated()),
                        GeneratedNames.READ,
                        CodeBlock.join(parts.columns(projection), ""))
                .build();
    }

    private static MethodSpec read(ProjectionDef projection, ClassName record, ProjectedParts parts) {
        List<CodeBlock> arguments = parts.reads(projection);
        boolean many = arguments.size() > 3;
        return MethodSpec.methodBuilder(GeneratedNames.READ)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(record)
                .addParameter(RuntimeTypes.RESULT_ROW, "row")
                .addParameter(TypeName.INT, "at")
                .addParameter(RuntimeTypes.LOADED, "loaded")
                .addParameter(TypeName.INT, "slot")
                .addStatement(
                        "return new $T($L$L)", record, many ? "\n" : "", CodeBlock.join(arguments, many ? ",\n" : ", "))
                .build();
    }
}
