package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.prisma4j.processor.generate.CodecField;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant of one end of a relation; the other model stands behind a lambda, so that neither waits for the other. */
final class RelationField {
    private RelationField() {}

    static FieldSpec of(ModelDef model, RelationDef relation, ConstantNames names) {
        return FieldSpec.builder(RuntimeTypes.RELATION, names.of(relation.component()))
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of(Docs.component(model, relation)))
                .initializer(
                        relation.hidden()
                                ? CodeBlock.of("$L$>$>\n.asHidden()$<$<", initializer(relation, names))
                                : initializer(relation, names))
                .build();
    }

    private static CodeBlock initializer(RelationDef relation, ConstantNames names) {
        String name = relation.component().value();
        String other = relation.other().value();
        var target = CodeBlock.of("() -> $T.$L", GeneratedNames.table(relation.target()), GeneratedNames.MODEL);
        return relation.side().match(new RelationDef.Cases<>() {
            @Override
            public CodeBlock holdsKey(RelationDef.HoldsKey side) {
                return CodeBlock.of(
                        "$T.holding(\n$>$>$S,\n$L,\n$L,\n$S,\n$L)$<$<",
                        RuntimeTypes.RELATION,
                        name,
                        relation.required(),
                        target,
                        other,
                        foreignKey(side.key(), names));
            }

            @Override
            public CodeBlock keyElsewhere(RelationDef.KeyElsewhere side) {
                return CodeBlock.of(
                        "$T.inverse($Z$S, $L, $L, $S)", RuntimeTypes.RELATION, name, relation.toMany(), target, other);
            }

            @Override
            public CodeBlock throughTable(RelationDef.ThroughTable side) {
                return CodeBlock.of(
                        "$T.manyToMany(\n$>$>$S,\n$L,\n$S,\nnew $T($L$S, $S, $T.of($N)))$<$<",
                        RuntimeTypes.RELATION,
                        name,
                        target,
                        other,
                        RuntimeTypes.JOIN_TABLE,
                        CodecField.schema(side.table().table()),
                        side.table().table().value(),
                        side.own().column().value(),
                        List.class,
                        names.of(side.own().key().component()));
            }
        });
    }

    private static CodeBlock foreignKey(ForeignKeyDef key, ConstantNames names) {
        return CodeBlock.of(
                "new $T(\n$>$>$S,\n$T.of($L),\n$T.of($L),\n$T.$L,\n$T.$L)$<$<",
                RuntimeTypes.FOREIGN_KEY,
                key.constraint().value(),
                List.class,
                key.locals().stream()
                        .map(local -> CodeBlock.of("$N", names.of(local)))
                        .collect(CodeBlock.joining(", ")),
                List.class,
                key.references().stream()
                        .map(referenced -> CodeBlock.of("$S", referenced.value()))
                        .collect(CodeBlock.joining(", ")),
                RuntimeTypes.REFERENTIAL_ACTION,
                SchemaOf.action(key.onDelete()),
                RuntimeTypes.REFERENTIAL_ACTION,
                SchemaOf.action(key.onUpdate()));
    }
}
