package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.EmbeddedDef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserFields.AddressFields}: what a query can say about an embedded record. */
final class EmbeddedClass {
    private EmbeddedClass() {}

    static TypeSpec of(EmbeddedDef embedded, ModelNames names) {
        ClassName record = TypeNames.of(embedded.type());
        ClassName base = embedded.nullable() ? RuntimeTypes.NULLABLE_EMBEDDED_FIELDS : RuntimeTypes.EMBEDDED_FIELDS;
        List<Member> members = embedded.components().stream()
                .map(component -> Member.of(component, names))
                .toList();
        boolean isKey = names.model().selectableKeys().stream()
                .anyMatch(key ->
                        names.model().embeddedOf(key).filter(embedded::equals).isPresent());
        var type = TypeSpec.classBuilder(names.members().fields(embedded))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addModifiers(isKey ? new Modifier[0] : new Modifier[] {Modifier.FINAL})
                .addTypeVariable(FieldsClass.SCOPE)
                .superclass(ParameterizedTypeName.get(base, FieldsClass.SCOPE, record))
                .addJavadoc(
                        "What a query can say about the {@link $T} in $L.\n", record, Docs.code(embedded.component()))
                .addJavadoc(FieldsClass.SCOPE_WORDS);
        members.forEach(member -> type.addField(member.field()));
        var constructor = MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPE, names.record()), "scope")
                .addStatement("super(scope, $L)", names.constant(embedded.component()));
        members.forEach(member -> constructor.addStatement(member.assignment()));
        type.addMethod(constructor.build());
        members.forEach(member -> type.addMethod(member.accessor(names.model())));
        return type.build();
    }

    /** {@code UserFields.AddressKey}: the same where the record is a key, so that {@code eq} names a record of the model. */
    static TypeSpec key(EmbeddedDef embedded, ModelNames names) {
        ClassName record = TypeNames.of(embedded.type());
        String value = embedded.component().value();
        return TypeSpec.classBuilder(names.members().key(embedded))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(FieldsClass.SCOPE)
                .superclass(ParameterizedTypeName.get(
                        names.fields().nestedClass(names.members().fields(embedded)), FieldsClass.SCOPE))
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.UNIQUE_KEY, FieldsClass.SCOPE))
                .addJavadoc(
                        "The {@link $T} in $L, by which {@code eq} names one {@link $T}.\n",
                        record,
                        Docs.code(embedded.component()),
                        names.record())
                .addJavadoc(FieldsClass.SCOPE_WORDS)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPE, names.record()), "scope")
                        .addStatement("super(scope)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("eq")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(RuntimeTypes.UNIQUE_FILTER, FieldsClass.SCOPE))
                        .addParameter(record, value)
                        .addStatement("return unique($S, $N)", value, value)
                        .build())
                .build();
    }
}
