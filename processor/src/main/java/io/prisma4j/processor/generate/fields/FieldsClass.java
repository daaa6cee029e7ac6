package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** {@code UserFields}: what a query can say about a record, wherever it is reached. */
public final class FieldsClass {
    static final TypeVariableName SCOPE = TypeVariableName.get("R");
    static final CodeBlock SCOPE_WORDS = CodeBlock.of("\n@param <R> the scope of the lambda\n");

    private final Marks marks;

    public FieldsClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ModelDef model) {
        var names = ModelNames.of(model);
        ClassName record = names.record();
        List<Member> members = model.visible().stream()
                .map(component -> Member.of(component, names))
                .toList();
        var type = TypeSpec.classBuilder(names.fields())
                .addModifiers(Visibility.of(model))
                .addTypeVariable(SCOPE)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FIELDS, SCOPE, record))
                .addAnnotations(marks.of(record))
                .addJavadoc("What a query can say about a {@link $T}: $L.\n", record, example(names))
                .addJavadoc(SCOPE_WORDS);
        members.forEach(member -> type.addField(member.field()));
        type.addMethod(constructor(record, members));
        for (Member member : members) {
            type.addMethod(member.accessor(model));
            if (member.component() instanceof RelationDef relation
                    && relation.target().equals(model.name())) {
                type.addMethod(member.levels(model));
            }
        }
        model.embedded().forEach(embedded -> type.addType(EmbeddedClass.of(embedded, names)));
        model.selectableKeys().stream()
                .flatMap(key -> model.embeddedOf(key).stream())
                .distinct()
                .forEach(embedded -> type.addType(EmbeddedClass.key(embedded, names)));
        for (KeyDef key : model.selectableKeys()) {
            if (isNamed(key, model)) type.addType(CompoundKeyClass.of(key, names));
        }
        return type.addType(RootClass.of(names)).addType(OneClass.of(names)).build();
    }

    /** Whether the key has a selector of its own, beside its columns. */
    static boolean isNamed(KeyDef key, ModelDef model) {
        ComponentName first = key.components().get(0);
        if (model.embeddedOf(key).isPresent()) return false;
        return key.compound()
                || first.isPart()
                || model.field(first).filter(FieldDef::unique).isEmpty();
    }

    static MethodSpec constructor(ClassName record, List<Member> members) {
        var constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPE, record), "scope")
                .addJavadoc(Docs.of("The fields of a scope."))
                .addStatement("super(scope)");
        members.forEach(member -> constructor.addStatement(member.assignment()));
        return constructor.build();
    }

    /** {@code address().city()}. */
    private static String path(ComponentName component, ModelNames names) {
        String own = names.members().of(component) + "()";
        return component.holder().map(holder -> path(holder, names) + "." + own).orElse(own);
    }

    private static String example(ModelNames names) {
        String record = names.model().simpleName().substring(0, 1).toLowerCase(Locale.ROOT);
        ComponentName first = names.model().fields().get(0).component();
        return Docs.code(record + " -> " + record + "." + path(first, names) + ".asc()");
    }
}
