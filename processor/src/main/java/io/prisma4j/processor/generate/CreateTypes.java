package io.prisma4j.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import java.util.List;

/**
 * One way to create a record: the complete input, and the stages before it.
 *
 * @param complete {@code PostCreate}, or {@code PostCreate.OfAuthor} under {@code User.posts}
 * @param requirements what has to be given, a stage each
 */
public record CreateTypes(ModelNames names, ClassName complete, List<Requirement> requirements) {

    /** A record of its own. */
    public static CreateTypes of(ModelDef model) {
        return new CreateTypes(ModelNames.of(model), GeneratedNames.create(model.name()), model.requirements());
    }

    /** A record under another one: {@code parent} is the model's own end, which holds the foreign key. */
    public static CreateTypes under(ModelDef model, RelationDef parent) {
        var names = ModelNames.of(model);
        return new CreateTypes(
                names,
                GeneratedNames.create(model.name()).nestedClass(names.members().under(parent.component())),
                model.requirementsUnder(parent));
    }

    /** A record that a relation of another model leads to. */
    public static CreateTypes at(RelationDef relation, ModelDef target) {
        if (relation.side() instanceof RelationDef.KeyElsewhere) {
            return target.relation(relation.other())
                    .map(parent -> under(target, parent))
                    .orElseGet(() -> of(target));
        }
        return of(target);
    }

    /** {@code PostCreate.RequiresTitle}. */
    public ClassName stage(ComponentName component) {
        return GeneratedNames.create(names.model().name())
                .nestedClass(names.members().requires(component));
    }

    /** {@code RequiresTitle<RequiresAuthor<PostCreate>>}, or the complete input where nothing is required. */
    public TypeName firstStage() {
        TypeName next = complete;
        for (int i = requirements.size() - 1; i >= 0; i--) {
            next = ParameterizedTypeName.get(stage(requirements.get(i).component()), next);
        }
        return next;
    }
}
