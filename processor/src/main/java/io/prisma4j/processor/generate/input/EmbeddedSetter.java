package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.EmbeddedDef;
import javax.lang.model.element.Modifier;

/** {@code address(Address address)}: the method that gives the columns of an embedded record their values. */
final class EmbeddedSetter {
    private EmbeddedSetter() {}

    /** The method of an input, which answers with itself. */
    static MethodSpec of(EmbeddedDef embedded, ModelNames names, Answer answer) {
        return declaration(embedded, names, answer.type())
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$L", call("", embedded, names))
                .addStatement("return $L", answer.value())
                .build();
    }

    static MethodSpec.Builder declaration(EmbeddedDef embedded, ModelNames names, TypeName answer) {
        return MethodSpec.methodBuilder(names.members().of(embedded.component()))
                .returns(answer)
                .addParameter(TypeNames.value(embedded), parameter(embedded))
                .addJavadoc(Docs.of(Docs.component(names.model(), embedded)));
    }

    /** {@code set(UserTable.ADDRESS, address)}, called on {@code receiver}. */
    static CodeBlock call(String receiver, EmbeddedDef embedded, ModelNames names) {
        return CodeBlock.of("$Lset($L, $N)", receiver, names.constant(embedded.component()), parameter(embedded));
    }

    /** The component's name, unless the stage that the method may stand in uses it otherwise. */
    static String parameter(EmbeddedDef embedded) {
        String name = embedded.component().last();
        return StageRecord.uses(name) ? "value" : name;
    }
}
