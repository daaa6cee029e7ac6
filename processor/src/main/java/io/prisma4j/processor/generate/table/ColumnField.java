package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.schema.DefaultValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant of one column. */
final class ColumnField {
    private ColumnField() {}

    static FieldSpec of(ModelDef model, FieldDef field, ConstantNames names) {
        var made = CodeBlock.builder().add(start(field, names));
        if (!field.column().value().equals(field.component().value())) {
            made.add("$Z.mapped($S)", field.column().value());
        }
        if (field.list()) made.add("$Z.asList()");
        if (field.nullable()) made.add("$Z.asNullable()");
        field.byDefault()
                .map(value -> SchemaOf.defaultValue(field, value))
                .ifPresent(value -> made.add("$Z.withDefault($L)", defaultValue(value)));
        if (field.updatedAt()) made.add("$Z.asUpdatedAt()");
        if (field.version()) made.add("$Z.asVersion()");
        if (!isRaw(field)) addHiddenAndNativeTypes(made, field);
        return FieldSpec.builder(RuntimeTypes.COLUMN, names.of(field.component()))
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of(Docs.component(model, field)))
                .initializer(made.build())
                .build();
    }

    /** What goes without saying of a column of which only the database knows the type. */
    private static void addHiddenAndNativeTypes(CodeBlock.Builder made, FieldDef field) {
        if (field.hidden()) made.add("$Z.asHidden()");
        for (Provider provider : Provider.values()) {
            field.nativeType(provider)
                    .ifPresent(sql -> made.add("$Z.nativeType($S, $S)", SchemaOf.provider(provider), sql));
        }
    }

    private static boolean isRaw(FieldDef field) {
        return field.type() == ScalarType.Builtin.RAW;
    }

    private static CodeBlock start(FieldDef field, ConstantNames names) {
        String name = field.component().value();
        return isRaw(field)
                ? CodeBlock.of(
                        "$T.unsupported($S, $S)",
                        RuntimeTypes.COLUMN,
                        name,
                        field.nativeType(Provider.ANY).orElseThrow())
                : CodeBlock.of("$T.of($S, $L)", RuntimeTypes.COLUMN, name, type(field, names));
    }

    private static CodeBlock type(FieldDef field, ConstantNames names) {
        return field.type().match(new ScalarType.Cases<>() {
            @Override
            public CodeBlock builtin(ScalarType.Builtin type) {
                return CodeBlock.of("$T.$L", RuntimeTypes.SCALAR_TYPE, SchemaOf.scalarType(type));
            }

            @Override
            public CodeBlock enumType(ScalarType.EnumType type) {
                return CodeBlock.of("$N.type()", names.codec(field).orElseThrow());
            }

            @Override
            public CodeBlock converted(ScalarType.Converted type) {
                return builtin(type.stored());
            }
        });
    }

    private static CodeBlock defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return CodeBlock.of("new $T($S)", RuntimeTypes.DEFAULT_LITERAL, literal.text());
        }
        if (value instanceof DefaultValue.Literals literals) {
            CodeBlock texts = literals.texts().stream()
                    .map(text -> CodeBlock.of("$S", text))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of("new $T($T.of($L))", RuntimeTypes.DEFAULT_LITERALS, List.class, texts);
        }
        if (value instanceof DefaultValue.Sql expression) {
            return CodeBlock.of("new $T($S)", RuntimeTypes.DEFAULT_SQL, expression.sql());
        }
        if (value instanceof DefaultValue.NanoId nanoId) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.DEFAULT_NANO_ID, nanoId.length());
        }
        return CodeBlock.of("$T.$L", RuntimeTypes.DEFAULT_FUNCTION, value);
    }
}
