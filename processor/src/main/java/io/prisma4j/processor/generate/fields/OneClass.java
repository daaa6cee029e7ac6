package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** {@code UserFields.One}: the fields of a record that a to-one relation leads to, and what can be said of it as a whole. */
final class OneClass {
    private OneClass() {}

    static TypeSpec of(ModelNames names) {
        TypeName inside =
                ParameterizedTypeName.get(names.root(), ParameterizedTypeName.get(RuntimeTypes.IN, FieldsClass.SCOPE));
        TypeName related =
                ParameterizedTypeName.get(RuntimeTypes.RELATED_ONE, FieldsClass.SCOPE, names.record(), inside);
        return TypeSpec.classBuilder(names.one())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(FieldsClass.SCOPE)
                .superclass(ParameterizedTypeName.get(names.fields(), FieldsClass.SCOPE))
                .addSuperinterface(
                        ParameterizedTypeName.get(RuntimeTypes.TO_ONE, FieldsClass.SCOPE, names.record(), inside))
                .addJavadoc("The fields of a {@link $T} that a to-one relation leads to.\n", names.record())
                .addJavadoc(FieldsClass.SCOPE_WORDS)
                .addField(related, "related", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPE, names.record()), "scope")
                        .addJavadoc(Docs.of("The fields of the record at the end of a path."))
                        .addStatement("super(scope)")
                        .addStatement("this.related = new $T<>(scope, $T::new)", RuntimeTypes.RELATED_ONE, names.root())
                        .build())
                .addMethod(MethodSpec.methodBuilder("related")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(related)
                        .addStatement("return related")
                        .build())
                .build();
    }
}
