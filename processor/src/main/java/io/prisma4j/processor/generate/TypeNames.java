package io.prisma4j.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.JavaType;
import io.prisma4j.processor.model.ScalarType;
import java.util.List;
import java.util.Optional;

/** The model's types as JavaPoet writes them. */
public final class TypeNames {
    private TypeNames() {}

    public static ClassName of(JavaName name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    public static TypeName of(JavaType type) {
        ClassName raw = of(type.name());
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
    }

    /** {@code Integer}, {@code byte[]}, {@code Role}, {@code Set<String>}. */
    public static TypeName boxed(ScalarType type) {
        if (type instanceof ScalarType.Converted converted) return of(converted.type());
        return type.isBytes() ? ArrayTypeName.of(TypeName.BYTE) : of(type.boxed());
    }

    /** {@code int}, {@code byte[]}, {@code Role}. */
    public static TypeName plain(ScalarType type) {
        return type.primitive().isPresent() ? boxed(type).unbox() : boxed(type);
    }

    /** The type of a value that may be given to the field: {@code int}, {@code @Nullable Integer}. */
    public static TypeName value(FieldDef field) {
        if (field.list()) return list(field);
        return field.nullable() ? nullable(boxed(field.type())) : plain(field.type());
    }

    /** The component's type as the user wrote it. */
    public static TypeName component(FieldDef field) {
        if (field.holding() == Holding.PRIMITIVE) return plain(field.type());
        if (field.list()) return list(field);
        TypeName boxed = boxed(field.type());
        return field.holding() == Holding.OPTIONAL
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), boxed)
                : boxed;
    }

    /** The type of a record that may be given to an embedded component: {@code Address}, {@code @Nullable Address}. */
    public static TypeName value(EmbeddedDef embedded) {
        return embedded.nullable() ? nullable(of(embedded.type())) : of(embedded.type());
    }

    /** {@code List<String>}. */
    private static TypeName list(FieldDef field) {
        return ParameterizedTypeName.get(ClassName.get(List.class), boxed(field.type()));
    }

    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
