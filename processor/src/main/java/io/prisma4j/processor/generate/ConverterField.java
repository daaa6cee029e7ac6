package io.prisma4j.processor.generate;

import com.palantir.javapoet.FieldSpec;
import io.prisma4j.processor.model.JavaName;
import javax.lang.model.element.Modifier;

/** The constant of one of the user's converters. */
public final class ConverterField {
    private ConverterField() {}

    public static FieldSpec of(JavaName converter, String name) {
        var type = TypeNames.of(converter);
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type)
                .build();
    }
}
