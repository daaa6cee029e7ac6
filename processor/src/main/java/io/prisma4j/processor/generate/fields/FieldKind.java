package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.ElementStored;
import io.prisma4j.processor.generate.Getters;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.ValueRead;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/**
 * The runtime's class for a column in queries, and what its constructor takes beside scope and column.
 *
 * @param name {@code Int}, {@code Enum}, {@code Value}: how the class's name begins
 * @param value the type of the values, where the class has a parameter for it
 */
record FieldKind(String name, List<TypeName> value, List<CodeBlock> arguments) {

    static FieldKind of(FieldDef field, ModelNames names) {
        if (field.list()) return list(field, names);
        return field.type().match(new ScalarType.Cases<>() {
            @Override
            public FieldKind builtin(ScalarType.Builtin type) {
                return FieldKind.builtin(type);
            }

            @Override
            public FieldKind enumType(ScalarType.EnumType type) {
                return new FieldKind("Enum", List.of(TypeNames.boxed(type)), codec());
            }

            @Override
            public FieldKind converted(ScalarType.Converted type) {
                return new FieldKind(kindOf(type.stored()), List.of(TypeNames.boxed(type)), codec());
            }

            private List<CodeBlock> codec() {
                return names.codec(field).stream().toList();
            }
        });
    }

    /** What is stored says what can be asked of it: the databases put neither truth values nor bytes nor JSON in an order. */
    private static String kindOf(ScalarType.Builtin stored) {
        return switch (stored) {
            case BOOLEAN, BYTES -> "Converted";
            case JSON -> "JsonRecord";
            default -> "OrderedConverted";
        };
    }

    private static FieldKind list(FieldDef field, ModelNames names) {
        CodeBlock read = ValueRead.element(field, names.codec(field));
        List<CodeBlock> arguments = ElementStored.of(field, names)
                .map(stored -> List.of(read, stored))
                .orElseGet(() -> List.of(read));
        return new FieldKind("List", List.of(TypeNames.boxed(field.type())), arguments);
    }

    private static FieldKind builtin(ScalarType.Builtin type) {
        return switch (type) {
            case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, STRING, BYTES, JSON ->
                new FieldKind(Getters.name(type), List.of(), List.of());
            case UUID, INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME, URI ->
                new FieldKind(
                        "Value",
                        List.of(TypeNames.boxed(type)),
                        List.of(
                                CodeBlock.of("$T::get$L", RuntimeTypes.RESULT_ROW, Getters.name(type)),
                                CodeBlock.of("$T::getNullable$L", RuntimeTypes.RESULT_ROW, Getters.name(type))));
            case RAW -> throw new IllegalArgumentException("a column that only the database knows has no field");
        };
    }

    /** {@code IntField<R>}. */
    TypeName field(TypeName scope) {
        return parameterized(RuntimeTypes.query(name + "Field"), scope);
    }

    /** {@code UniqueIntField<R>}. */
    TypeName uniqueField(TypeName scope) {
        return parameterized(RuntimeTypes.query("Unique" + name + "Field"), scope);
    }

    private TypeName parameterized(ClassName type, TypeName scope) {
        var arguments = new ArrayList<TypeName>();
        arguments.add(scope);
        arguments.addAll(value);
        return ParameterizedTypeName.get(type, arguments.toArray(TypeName[]::new));
    }
}
