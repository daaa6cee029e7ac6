package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserFields.Root}: the fields of the record that a lambda is about, where the unique ones name it. */
final class RootClass {
    private RootClass() {}

    static TypeSpec of(ModelNames names) {
        ModelDef model = names.model();
        List<Member> members = new ArrayList<>();
        for (FieldDef field : model.fields()) {
            if (field.unique() && !field.component().isPart()) members.add(Member.unique(field, names));
        }
        for (KeyDef key : model.selectableKeys()) {
            model.embeddedOf(key).ifPresent(embedded -> members.add(Member.key(embedded, names)));
        }
        var type = TypeSpec.classBuilder(names.root())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(FieldsClass.SCOPE)
                .superclass(ParameterizedTypeName.get(names.fields(), FieldsClass.SCOPE))
                .addJavadoc(
                        "The fields of a {@link $T} that a lambda is about; {@code eq} on a unique one names it.\n",
                        names.record())
                .addJavadoc(FieldsClass.SCOPE_WORDS)
                .addField(constant(names));
        members.forEach(member -> type.addField(member.field()));
        List<KeyDef> keys = model.selectableKeys().stream()
                .filter(key -> FieldsClass.isNamed(key, model))
                .toList();
        keys.forEach(key -> type.addField(CompoundKeyClass.field(key, names)));
        var constructor = FieldsClass.constructor(names.record(), members).toBuilder();
        keys.forEach(key -> constructor.addStatement(CompoundKeyClass.assignment(key, names)));
        type.addMethod(constructor.build());
        members.forEach(member -> type.addMethod(member.accessor(model)));
        keys.forEach(key -> type.addMethod(CompoundKeyClass.accessor(key, names)));
        return type.build();
    }

    private static FieldSpec constant(ModelNames names) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(names.root(), names.record()),
                        GeneratedNames.ROOT,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Docs.of("The fields of a query on the model itself."))
                .initializer(
                        "new $T<>($Z$T.of($T.$N, $T::$N))",
                        names.root(),
                        RuntimeTypes.SCOPE,
                        names.table(),
                        GeneratedNames.MODEL,
                        names.table(),
                        GeneratedNames.READ)
                .build();
    }
}
