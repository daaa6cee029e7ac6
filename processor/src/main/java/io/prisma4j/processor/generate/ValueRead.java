package io.prisma4j.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.Optional;
import java.util.function.Function;

/** The expressions that read one component: {@code row.getNullableString(at + 2)}, {@code loaded.list(slot)}. */
public final class ValueRead {
    private ValueRead() {}

    /** A column, as a component holds it that is written like the model's own. */
    public static CodeBlock of(FieldDef field, int number, Function<FieldDef, Optional<CodeBlock>> codecs) {
        return of(field, field.holding(), number, codecs);
    }

    /** A column, as a component of this holding takes it. */
    public static CodeBlock of(
            FieldDef field, Holding holding, int number, Function<FieldDef, Optional<CodeBlock>> codecs) {
        CodeBlock read = field.type().match(new ScalarType.Cases<>() {
            @Override
            public CodeBlock builtin(ScalarType.Builtin type) {
                return CodeBlock.of("row.get$L$L($L)", nullable(field), Getters.name(type), offset("at", number));
            }

            @Override
            public CodeBlock enumType(ScalarType.EnumType type) {
                return decoded("Enum");
            }

            @Override
            public CodeBlock converted(ScalarType.Converted type) {
                return decoded("");
            }

            private CodeBlock decoded(String getter) {
                return CodeBlock.of(
                        "row.get$L$L($L, $L)",
                        nullable(field),
                        getter,
                        offset("at", number),
                        codecs.apply(field).orElseThrow());
            }
        });
        return holding == Holding.OPTIONAL ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    /** An embedded record that is never missing, by the method that makes it. */
    public static CodeBlock of(String method, int number) {
        return CodeBlock.of("$N(row, $L)", method, offset("at", number));
    }

    /** An embedded record, as a component of this holding takes it. */
    public static CodeBlock of(boolean nullable, Holding holding, int number, CodeBlock codec) {
        var read = CodeBlock.of("row.get$LRecord($L, $L)", nullable ? "Nullable" : "", offset("at", number), codec);
        return holding == Holding.OPTIONAL ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    /** The related records of a relation. */
    public static CodeBlock of(RelationDef.Form form, int number) {
        String getter = switch (form) {
            case TO_MANY -> "list";
            case OPTIONAL -> "optional";
            case REQUIRED -> "one";
        };
        return CodeBlock.of("loaded.$N($L)", getter, offset("slot", number));
    }

    private static CodeBlock offset(String from, int number) {
        return number == 0 ? CodeBlock.of("$N", from) : CodeBlock.of("$N + $L", from, number);
    }

    private static String nullable(FieldDef field) {
        return field.nullable() ? "Nullable" : "";
    }
}
