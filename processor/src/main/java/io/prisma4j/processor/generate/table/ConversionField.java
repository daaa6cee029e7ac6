package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.Getters;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.generate.json.JsonParts;
import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import javax.lang.model.element.Modifier;

/** The constant that turns the values of a converted column into what it holds, and back. */
final class ConversionField {
    private ConversionField() {}

    static FieldSpec of(ModelDef model, FieldDef field, ConstantNames names) {
        var type = (ScalarType.Converted) field.type();
        String name = names.codec(field).orElseThrow();
        return FieldSpec.builder(ParameterizedTypeName.get(RuntimeTypes.CODEC, TypeNames.of(type.type())), name)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of(Docs.code(type.written()) + " and the "
                        + Docs.code(
                                type.stored().primitive().orElse(type.stored().written())) + " that "
                        + Docs.code(field.component()) + " holds."))
                .initializer(codec(model, field, type, names))
                .build();
    }

    private static CodeBlock codec(ModelDef model, FieldDef of, ScalarType.Converted type, ConstantNames names) {
        String field = model.simpleName() + "." + of.component();
        return type.conversion().match(new Conversion.Cases<>() {
            @Override
            public CodeBlock wrapping(Conversion.Wrapping conversion) {
                TypeName record = TypeNames.of(type.type());
                var ways = CodeBlock.of(
                        "$T::new, $T::$N", record, record, conversion.accessor().value());
                return switch (type.stored()) {
                    case INT, LONG ->
                        CodeBlock.of("$T.of$L($Z$S, $L)", RuntimeTypes.CODEC, Getters.name(type.stored()), field, ways);
                    default -> objects(ways);
                };
            }

            @Override
            public CodeBlock converting(Conversion.Converting conversion) {
                String converter = names.converter(conversion.converter());
                return objects(CodeBlock.of("$N::fromColumn, $N::toColumn", converter, converter));
            }

            @Override
            public CodeBlock asJson(Conversion.AsJson conversion) {
                var parts = new JsonParts(model);
                return CodeBlock.of(
                        "$T.asJson($Z$S,$W$L,$W$L)",
                        RuntimeTypes.CODEC,
                        field,
                        parts.reader(conversion.shape()),
                        parts.writer(conversion.shape()));
            }

            private CodeBlock objects(CodeBlock ways) {
                return type.stored() == ScalarType.Builtin.JSON
                        ? CodeBlock.of("$T.ofJson($Z$S, $L)", RuntimeTypes.CODEC, field, ways)
                        : CodeBlock.of(
                                "$T.of($Z$S, $T::getNullable$L, $L)",
                                RuntimeTypes.CODEC,
                                field,
                                RuntimeTypes.RESULT_ROW,
                                Getters.name(type.stored()),
                                ways);
            }
        });
    }
}
