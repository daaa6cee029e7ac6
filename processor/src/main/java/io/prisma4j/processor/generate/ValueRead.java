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
        return of(field, field.holding(), field.nullable(), number, codecs);
    }

    /** A column, as a component of this holding takes it. */
    public static CodeBlock of(
            FieldDef field,
            Holding holding,
            boolean nullable,
            int number,
            Function<FieldDef, Optional<CodeBlock>> codecs) {
        if (field.list()) return list(field, number, codecs.apply(field));
        String nulls = nullable ? "Nullable" : "";
        CodeBlock read = field.type().match(new ScalarType.Cases<>() {
            @Override
            public CodeBlock builtin(ScalarType.Builtin type) {
                return CodeBlock.of("row.get$L$L($L)", nulls, Getters.name(type), offset("at", number));
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
                        nulls,
                        getter,
                        offset("at", number),
                        codecs.apply(field).orElseThrow());
            }
        });
        return held(holding, read);
    }

    /** An embedded record that is never missing, by the method that makes it. */
    public static CodeBlock of(String method, int number) {
        return CodeBlock.of("$N(row, $L)", method, offset("at", number));
    }

    /** An embedded record, as a component of this holding takes it. */
    public static CodeBlock of(boolean nullable, Holding holding, int number, CodeBlock codec) {
        var read = CodeBlock.of("row.get$LRecord($L, $L)", nullable ? "Nullable" : "", offset("at", number), codec);
        return held(holding, read);
    }

    /** {@code row.getList(at + 2, ResultRow::getString)}. */
    private static CodeBlock list(FieldDef field, int number, Optional<CodeBlock> codec) {
        return CodeBlock.of("row.getList($L, $L)", offset("at", number), element(field, codec));
    }

    /** How an element of a list is read: {@code ResultRow::getString}, {@code ROLE_CODEC::read}. */
    public static CodeBlock element(FieldDef field, Optional<CodeBlock> codec) {
        return field.type().match(new ScalarType.Cases<>() {
            @Override
            public CodeBlock builtin(ScalarType.Builtin type) {
                return CodeBlock.of("$T::get$L", RuntimeTypes.RESULT_ROW, Getters.name(type));
            }

            @Override
            public CodeBlock enumType(ScalarType.EnumType type) {
                return decoded();
            }

            @Override
            public CodeBlock converted(ScalarType.Converted type) {
                return decoded();
            }

            private CodeBlock decoded() {
                return CodeBlock.of("$L::read", codec.orElseThrow());
            }
        });
    }

    /** A number of related records. */
    public static CodeBlock count(int number) {
        return CodeBlock.of("row.getLong($L)", offset("at", number));
    }

    /** A number that is computed, as a component of this holding takes it. */
    public static CodeBlock computed(ScalarType.Builtin type, Holding holding, boolean nullable, int number) {
        return held(
                holding,
                CodeBlock.of("row.get$L$L($L)", nullable ? "Nullable" : "", Getters.name(type), offset("at", number)));
    }

    private static CodeBlock held(Holding holding, CodeBlock read) {
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
}
