package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code PersonFields.FirstNameLastName}: the selector of a key of several columns, and the member that leads to it. */
final class CompoundKeyClass {
    private CompoundKeyClass() {}

    static TypeSpec of(KeyDef key, ModelNames names) {
        return TypeSpec.classBuilder(type(key, names))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(FieldsClass.SCOPE)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.COMPOUND_KEY, FieldsClass.SCOPE))
                .addJavadoc(Docs.of("The key of " + columns(key) + "."))
                .addJavadoc(FieldsClass.SCOPE_WORDS)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPE, names.record()), "scope")
                        .addStatement("super(scope, $S)", key.selector())
                        .build())
                .addMethod(eq(key, names))
                .build();
    }

    private static MethodSpec eq(KeyDef key, ModelNames names) {
        List<FieldDef> fields = names.model().fieldsOf(key);
        var eq = MethodSpec.methodBuilder("eq")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.UNIQUE_FILTER, FieldsClass.SCOPE))
                .addJavadoc("The {@link $T} with these values.\n", names.record());
        fields.forEach(field ->
                eq.addParameter(TypeNames.plain(field.type()), field.component().joined()));
        CodeBlock values = fields.stream().map(field -> stored(field, names)).collect(CodeBlock.joining(", "));
        return eq.addStatement("return where($L)", values).build();
    }

    private static CodeBlock stored(FieldDef field, ModelNames names) {
        String value = field.component().joined();
        String method = field.type() instanceof ScalarType.EnumType ? "label" : "stored";
        return names.codec(field)
                .map(codec -> CodeBlock.of("$L.$N($N)", codec, method, value))
                .orElseGet(() -> CodeBlock.of("$N", value));
    }

    static FieldSpec field(KeyDef key, ModelNames names) {
        return FieldSpec.builder(selector(key, names), names.members().of(key), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    static CodeBlock assignment(KeyDef key, ModelNames names) {
        return CodeBlock.of("this.$N = new $T<>(scope)", names.members().of(key), type(key, names));
    }

    static MethodSpec accessor(KeyDef key, ModelNames names) {
        return MethodSpec.methodBuilder(names.members().of(key))
                .addModifiers(Modifier.PUBLIC)
                .returns(selector(key, names))
                .addJavadoc(Docs.of((key.primary() ? "The primary key: " : "A unique key: ") + columns(key) + "."))
                .addStatement("return $N", names.members().of(key))
                .build();
    }

    private static String columns(KeyDef key) {
        return String.join(" and ", key.components().stream().map(Docs::code).toList());
    }

    private static TypeName selector(KeyDef key, ModelNames names) {
        return ParameterizedTypeName.get(type(key, names), FieldsClass.SCOPE);
    }

    private static ClassName type(KeyDef key, ModelNames names) {
        return names.fields().nestedClass(names.members().type(key));
    }
}
