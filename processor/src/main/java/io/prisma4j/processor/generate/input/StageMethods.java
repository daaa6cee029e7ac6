package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Requirement;
import java.util.ArrayList;
import java.util.List;

/** The methods of a stage: one for a field or an embedded record; for a relation one, and another that takes its foreign key instead. */
final class StageMethods {
    private final ModelNames names;
    private final RelationWriter relations;

    StageMethods(ModelNames names, RelationWriter relations) {
        this.names = names;
        this.relations = relations;
    }

    /** The methods without bodies or modifiers. */
    List<MethodSpec.Builder> declarations(Requirement requirement, TypeName next) {
        if (requirement instanceof Requirement.Field field) {
            return List.of(ValueSetter.declaration(field.field(), names, next));
        }
        if (requirement instanceof Requirement.Embedded embedded) {
            return List.of(EmbeddedSetter.declaration(embedded.embedded(), names, next));
        }
        var relation = (Requirement.Relation) requirement;
        return List.of(relations.stage(relation.relation(), next), foreignKey(relation, next));
    }

    /** What each of the methods does on {@code receiver}, in the same order. */
    List<List<CodeBlock>> calls(Requirement requirement, String receiver) {
        if (requirement instanceof Requirement.Field field) {
            return List.of(List.of(set(field.field(), receiver)));
        }
        if (requirement instanceof Requirement.Embedded embedded) {
            return List.of(List.of(EmbeddedSetter.call(receiver, embedded.embedded(), names)));
        }
        var relation = (Requirement.Relation) requirement;
        List<CodeBlock> columns = new ArrayList<>();
        relation.keyFields().forEach(field -> columns.add(set(field, receiver)));
        return List.of(List.of(relations.stageCall(receiver, relation.relation())), columns);
    }

    private CodeBlock set(FieldDef field, String receiver) {
        return ValueSetter.call(receiver, field, ValueSetter.parameter(field), names);
    }

    /** {@code authorId(3)}, or all columns of the key in one call: {@code vendorNumber("a", 1)}. */
    private MethodSpec.Builder foreignKey(Requirement.Relation relation, TypeName next) {
        List<FieldDef> columns = relation.keyFields();
        if (columns.size() == 1) return ValueSetter.declaration(columns.get(0), names, next);
        var method = MethodSpec.methodBuilder(names.members().together(columns))
                .returns(next)
                .addJavadoc(Docs.of("The foreign key of " + Docs.code(relation.component()) + "."));
        columns.forEach(field -> method.addParameter(TypeNames.value(field), ValueSetter.parameter(field)));
        return method;
    }
}
