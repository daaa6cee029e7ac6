package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.EmbeddedDef;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** {@code UserUpdate.AddressUpdate}: new values of some columns of an embedded record that is never missing. */
final class EmbeddedUpdate {
    private EmbeddedUpdate() {}

    /** {@code address(a -> a.city("Rome"))}, of {@code update}. */
    static MethodSpec method(EmbeddedDef embedded, ModelNames names, ClassName update, ClassName parts) {
        String parameter = embedded.component().last();
        return MethodSpec.methodBuilder(names.members().of(embedded.component()))
                .addModifiers(Modifier.PUBLIC)
                .returns(update)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), parts), parameter)
                .addJavadoc(Docs.of("Some columns of " + Docs.code(embedded.component()) + "; the others stay."))
                .addStatement("$N.accept(new $T(this))", parameter, parts)
                .addStatement("return this")
                .build();
    }

    /** The class without its methods, which are those of an update. */
    static TypeSpec.Builder type(EmbeddedDef embedded, ClassName parts) {
        return TypeSpec.classBuilder(parts)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.INPUT)
                .addJavadoc(
                        "Changes to the {@link $T} in $L.\n",
                        TypeNames.of(embedded.type()),
                        Docs.code(embedded.component()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.INPUT, "whole")
                        .addStatement("super(whole)")
                        .build());
    }
}
