package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ElementStored;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ScalarType;
import javax.lang.model.element.Modifier;

/** {@code views()}: what the database can make of a column, beside the setter that gives it a value. */
final class UpdateAccessor {
    private UpdateAccessor() {}

    /** The method of an update, or of the update of an embedded record. */
    static MethodSpec of(FieldDef field, ModelNames names, ClassName update) {
        ClassName type = type(field);
        var call = CodeBlock.builder()
                .add("new $T<>(this, $L, $L", type, names.constant(field.component()), names.rootConstant());
        if (field.list()) ElementStored.of(field, names).ifPresent(stored -> call.add(", $L", stored));
        TypeName root = ParameterizedTypeName.get(names.root(), names.record());
        return MethodSpec.methodBuilder(names.members().of(field.component()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(type, names.record(), root, TypeNames.boxed(field.type()), update))
                .addJavadoc(Docs.of(words(field)))
                .addStatement("return $L", call.add(")").build())
                .build();
    }

    private static ClassName type(FieldDef field) {
        if (field.list()) return RuntimeTypes.LIST_UPDATE;
        if (isJson(field.type())) return RuntimeTypes.JSON_UPDATE;
        return isNumber(field) ? RuntimeTypes.NUMBER_UPDATE : RuntimeTypes.VALUE_UPDATE;
    }

    private static String words(FieldDef field) {
        String name = Docs.code(field.component());
        if (field.list()) return "Changes to the list in " + name + ".";
        if (isJson(field.type())) return "Changes to parts of " + name + ".";
        return isNumber(field) ? "Arithmetic on " + name + "." : "Where " + name + " is taken from.";
    }

    private static boolean isJson(ScalarType type) {
        return type == ScalarType.Builtin.JSON
                || (type instanceof ScalarType.Converted converted && converted.stored() == ScalarType.Builtin.JSON);
    }

    private static boolean isNumber(FieldDef field) {
        return !field.list() && field.type() instanceof ScalarType.Builtin type && type.isNumber();
    }
}
