package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import javax.lang.model.element.Modifier;

/** An embedded record in the table's class: the constant that takes it apart, and the method that makes it. */
final class EmbeddedCode {
    private EmbeddedCode() {}

    static FieldSpec codec(EmbeddedDef embedded, ModelNames names) {
        ClassName record = TypeNames.of(embedded.type());
        var made = CodeBlock.builder()
                .add(
                        "$T.of($S, $T::$N)$>$>",
                        RuntimeTypes.EMBEDDED_CODEC,
                        names.model().simpleName() + "." + embedded.component(),
                        names.table(),
                        names.members().read(embedded));
        embedded.components().forEach(component -> made.add("\n$L", part(component, record, names)));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.EMBEDDED_CODEC, record),
                        names.constants().of(embedded.component()))
                .addModifiers(Visibility.of(names.model()))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of(Docs.component(names.model(), embedded)))
                .initializer(made.add("$<$<").build())
                .build();
    }

    /** {@code .required(ADDRESS_CITY, Address::city)}. */
    private static CodeBlock part(ComponentDef component, ClassName record, ModelNames names) {
        boolean required =
                component instanceof FieldDef field ? field.required() : ((EmbeddedDef) component).required();
        Holding holding = component instanceof FieldDef field ? field.holding() : ((EmbeddedDef) component).holding();
        return CodeBlock.of(
                ".$L($N,$W$L$L)",
                kind(component, required),
                names.constants().of(component.component()),
                value(component, record, holding),
                component instanceof FieldDef field ? stored(field, names) : CodeBlock.of(""));
    }

    private static String kind(ComponentDef component, boolean required) {
        if (component instanceof FieldDef field && field.list()) return "list";
        return required ? "required" : "optional";
    }

    private static CodeBlock value(ComponentDef component, ClassName record, Holding holding) {
        String accessor = component.component().last();
        return holding == Holding.OPTIONAL
                ? CodeBlock.of("record -> record.$N().orElse(null)", accessor)
                : CodeBlock.of("$T::$N", record, accessor);
    }

    /** How the value is stored, where the database takes another one. */
    private static CodeBlock stored(FieldDef field, ModelNames names) {
        String method = field.type() instanceof ScalarType.EnumType ? "label" : "stored";
        return names.constants()
                .codec(field)
                .map(codec -> CodeBlock.of(",$W$N::$N", codec, method))
                .orElseGet(() -> plain(field));
    }

    private static CodeBlock plain(FieldDef field) {
        if (field.type() == ScalarType.Builtin.JSON) return CodeBlock.of(",$W$T::text", TypeNames.boxed(field.type()));
        return field.type().isBytes() ? CodeBlock.of(",$W$T::clone", TypeNames.boxed(field.type())) : CodeBlock.of("");
    }

    static MethodSpec reader(EmbeddedDef embedded, ModelNames names) {
        return MethodSpec.methodBuilder(names.members().read(embedded))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(embedded.type()))
                .addParameter(RuntimeTypes.RESULT_ROW, "row")
                .addParameter(TypeName.INT, "at")
                .addStatement(
                        "return $L", new RecordRead(names).made(TypeNames.of(embedded.type()), embedded.components()))
                .build();
    }
}
