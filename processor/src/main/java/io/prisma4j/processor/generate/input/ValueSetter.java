package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.FieldDef;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** {@code name(String name)}: the method that gives a column its value. */
final class ValueSetter {
    private ValueSetter() {}

    /** The method of an input, which answers with itself. */
    static MethodSpec of(FieldDef field, ModelNames names, Answer answer) {
        return declaration(field, names, answer.type())
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$L", call("", field, parameter(field), names))
                .addStatement("return $L", answer.value())
                .build();
    }

    /** {@code tags(String... tags)}: the same with the elements of a list. */
    static MethodSpec ofElements(FieldDef field, ModelNames names, Answer answer) {
        return MethodSpec.methodBuilder(names.members().of(field.component()))
                .addModifiers(Modifier.PUBLIC)
                .returns(answer.type())
                .addParameter(ArrayTypeName.of(TypeNames.boxed(field.type())), parameter(field))
                .varargs()
                .addJavadoc(Docs.of(Docs.component(names.model(), field)))
                .addStatement(
                        "return $N($T.asList($N))",
                        names.members().of(field.component()),
                        Arrays.class,
                        parameter(field))
                .build();
    }

    static MethodSpec.Builder declaration(FieldDef field, ModelNames names, TypeName answer) {
        return MethodSpec.methodBuilder(names.members().of(field.component()))
                .returns(answer)
                .addParameter(TypeNames.value(field), parameter(field))
                .addJavadoc(Docs.of(Docs.component(names.model(), field)));
    }

    /** {@code set(UserTable.ROLE, role, UserTable.ROLE_CODEC)}, called on {@code receiver}. */
    static CodeBlock call(String receiver, FieldDef field, String parameter, ModelNames names) {
        var call = CodeBlock.builder().add("$Lset($L, $N", receiver, names.constant(field.component()), parameter);
        names.codec(field).ifPresent(codec -> call.add(", $L", codec));
        return call.add(")").build();
    }

    /** The component's name, unless the stage that the method may stand in uses it otherwise. */
    static String parameter(FieldDef field) {
        String name = field.component().last();
        return StageRecord.uses(name) ? "value" : name;
    }
}
