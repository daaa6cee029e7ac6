package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column, and what the model's keys and relations make of it. It remembers foreign keys: one linker a round. */
final class FieldLinker {

    private final Ends ends;
    private final ForeignKeys foreignKeys = new ForeignKeys();
    private final KeyHolder holder = new KeyHolder();
    private final Map<JavaName, Map<ComponentName, List<ComponentName>>> known = new HashMap<>();

    FieldLinker(Ends ends) {
        this.ends = ends;
    }

    FieldDef define(FieldDeclaration field, ModelDeclaration model) {
        List<ComponentName> itself = List.of(field.component());
        boolean id = model.primaryKey().filter(key -> key.sameAs(itself)).isPresent();
        return new FieldDef(
                field.component(),
                field.column(),
                field.type(),
                field.holding(),
                field.hidden(),
                field.nullable(),
                field.required(),
                field.version().isPresent() ? Optional.of(firstVersion(field)) : field.byDefault(),
                field.updatedAt().isPresent(),
                field.version().isPresent(),
                field.nativeTypes(),
                id,
                model.primaryKey().map(KeyDeclaration::names).stream()
                        .anyMatch(names -> names.contains(field.component())),
                model.isKey(itself),
                keysOf(model).entrySet().stream()
                        .filter(key -> key.getValue().contains(field.component()))
                        .map(Map.Entry::getKey)
                        .toList(),
                field.docs(),
                field.where());
    }

    /** The model's relations and the columns by which each joins. */
    private Map<ComponentName, List<ComponentName>> keysOf(ModelDeclaration model) {
        Map<ComponentName, List<ComponentName>> keys = known.get(model.name());
        if (keys == null) {
            keys = new LinkedHashMap<>();
            for (RelationDeclaration relation : model.relations()) {
                if (relation.hidden()) continue;
                keys.put(relation.component(), keyOf(relation, model));
            }
            known.put(model.name(), keys);
        }
        return keys;
    }

    /** Every row has a version, also one that another program inserts. */
    private static DefaultDef firstVersion(FieldDeclaration field) {
        return new DefaultDef.Literal("0", field.type() == ScalarType.Builtin.LONG ? (Object) 0L : (Object) 0);
    }

    /** The model's own columns by which {@code relation} joins; none where it does not hold the key. */
    private List<ComponentName> keyOf(RelationDeclaration relation, ModelDeclaration model) {
        var unheard = new Problems();
        Optional<EndPair> pair = ends.of(new End(model, relation), unheard);
        return pair.filter(found -> !found.manyToMany())
                .flatMap(found -> holder.of(found, unheard))
                .filter(end -> end.sameAs(new End(model, relation)))
                .flatMap(end -> foreignKeys.of(end, pair.get().there().model(), unheard))
                .map(key -> key.locals())
                .orElse(List.of());
    }
}
