package io.prisma4j.processor.generate.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import javax.lang.model.element.Modifier;

/**
 * One component as a member of fields: a private field, filled by the constructor, and the method that answers with it.
 *
 * @param stored the private field's type, {@code Later<ProfileFields.One<R>>} where the method answers with what it holds
 * @param overrides whether a class above has the same method with a wider type
 */
record Member(
        String name, ComponentDef component, TypeName type, TypeName stored, CodeBlock initializer, boolean overrides) {

    static Member of(ComponentDef component, ModelNames names) {
        if (component instanceof FieldDef field) {
            var kind = FieldKind.of(field, names);
            return ofColumn(field, names, kind, kind.field(FieldsClass.SCOPE), false);
        }
        return component instanceof EmbeddedDef embedded
                ? ofEmbedded(embedded, names, names.members().fields(embedded), false)
                : ofRelation((RelationDef) component, names);
    }

    /** A column as a selector of one record. */
    static Member unique(FieldDef field, ModelNames names) {
        var kind = FieldKind.of(field, names);
        return ofColumn(field, names, kind, kind.uniqueField(FieldsClass.SCOPE), true);
    }

    private static Member ofColumn(FieldDef field, ModelNames names, FieldKind kind, TypeName type, boolean overrides) {
        var arguments = new ArrayList<CodeBlock>();
        arguments.add(CodeBlock.of("scope"));
        arguments.add(names.constant(field.component()));
        arguments.addAll(kind.arguments());
        var raw = ((ParameterizedTypeName) type).rawType();
        return new Member(
                names.members().of(field.component()),
                field,
                type,
                type,
                CodeBlock.of("new $T<>($Z$L)", raw, CodeBlock.join(arguments, ", ")),
                overrides);
    }

    /** An embedded record as a selector of one record. */
    static Member key(EmbeddedDef embedded, ModelNames names) {
        return ofEmbedded(embedded, names, names.members().key(embedded), true);
    }

    private static Member ofEmbedded(EmbeddedDef embedded, ModelNames names, String typeName, boolean overrides) {
        ClassName fields = names.fields().nestedClass(typeName);
        TypeName type = ParameterizedTypeName.get(fields, FieldsClass.SCOPE);
        return new Member(
                names.members().of(embedded.component()),
                embedded,
                type,
                type,
                CodeBlock.of("new $T<>(scope)", fields),
                overrides);
    }

    private static Member ofRelation(RelationDef relation, ModelNames names) {
        var target = relation.target();
        var constant = names.constant(relation.component());
        var table = GeneratedNames.table(target);
        String name = names.members().of(relation.component());
        if (relation.toMany()) {
            var inner = ParameterizedTypeName.get(RuntimeTypes.IN, FieldsClass.SCOPE);
            TypeName type = ParameterizedTypeName.get(
                    RuntimeTypes.TO_MANY,
                    FieldsClass.SCOPE,
                    TypeNames.of(target),
                    ParameterizedTypeName.get(GeneratedNames.rootFields(target), inner));
            return new Member(
                    name,
                    relation,
                    type,
                    type,
                    CodeBlock.of(
                            "new $T<>($Zscope, $L, $T::$N, $T::new)",
                            RuntimeTypes.TO_MANY,
                            constant,
                            table,
                            GeneratedNames.READ,
                            GeneratedNames.rootFields(target)),
                    false);
        }
        TypeName type = ParameterizedTypeName.get(GeneratedNames.oneFields(target), FieldsClass.SCOPE);
        return new Member(
                name,
                relation,
                type,
                ParameterizedTypeName.get(RuntimeTypes.LATER, type),
                CodeBlock.of(
                        "new $T<>($Z() -> new $T<>(scope.to($L, $T::$N)))",
                        RuntimeTypes.LATER,
                        GeneratedNames.oneFields(target),
                        constant,
                        table,
                        GeneratedNames.READ),
                false);
    }

    FieldSpec field() {
        return FieldSpec.builder(stored, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    CodeBlock assignment() {
        return CodeBlock.of("this.$N = $L", name, initializer);
    }

    /** The method of a relation that leads to the model itself, for so many levels of it. */
    MethodSpec levels(ModelDef model) {
        boolean list = ((RelationDef) component).toMany();
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeName.INT, "levels")
                .returns(list ? type : ParameterizedTypeName.get(RuntimeTypes.INCLUSION, FieldsClass.SCOPE))
                .addJavadoc(Docs.of(Docs.component(model, component) + " With " + (list ? "theirs" : "its own")
                        + ", to so many levels."))
                .addStatement("return $T.of($N(), levels)", RuntimeTypes.LEVELS, name)
                .build();
    }

    MethodSpec accessor(ModelDef model) {
        var method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(Docs.of(Docs.component(model, component)));
        if (overrides) method.addAnnotation(Override.class);
        return method.addStatement(stored.equals(type) ? "return $N" : "return $N.get()", name)
                .build();
    }
}
