package io.prisma4j.processor.link;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a model whole, and finds its neighbours. It remembers the neighbours: one linker a round. */
public final class ModelLinker {

    /** The code of a model mentions the models that its relations lead to, and those that theirs lead to. */
    private static final int REACH = 2;

    private final Function<JavaName, Optional<ModelDeclaration>> models;
    private final FieldLinker fields;
    private final RelationLinker relations;
    private final KeyLinker keys = new KeyLinker();
    private final Map<JavaName, Optional<ModelDef>> known = new HashMap<>();

    public ModelLinker(Function<JavaName, Optional<ModelDeclaration>> models) {
        this.models = models;
        var ends = new Ends(models);
        this.fields = new FieldLinker(ends);
        this.relations = new RelationLinker(ends, new JoinTables(fields));
    }

    /** The model with its neighbours; relations that cannot be linked are problems, and left out. */
    public LinkedModel link(ModelDeclaration model, Problems problems) {
        ModelDef defined = define(model, problems);
        var neighbours = new TreeMap<JavaName, ModelDef>();
        collect(defined, REACH, neighbours);
        return new LinkedModel(defined, neighbours);
    }

    private void collect(ModelDef from, int reach, Map<JavaName, ModelDef> into) {
        if (reach == 0) {
            return;
        }
        for (RelationDef relation : from.allRelations()) {
            neighbour(relation.target()).ifPresent(model -> {
                into.put(model.name(), model);
                collect(model, reach - 1, into);
            });
        }
    }

    /** Another model, whose own problems are for its own pass. */
    private Optional<ModelDef> neighbour(JavaName name) {
        Optional<ModelDef> model = known.get(name);
        if (model == null) {
            model = models.apply(name).map(declaration -> define(declaration, new Problems()));
            known.put(name, model);
        }
        return model;
    }

    private ModelDef define(ModelDeclaration model, Problems problems) {
        return new ModelDef(
                model.name(),
                model.accessor().value(),
                model.isPublic(),
                model.hasConstructor(),
                model.ignored(),
                model.table(),
                define(model.components(), model, problems),
                keys.keys(model),
                keys.indexes(model),
                keys.checks(model),
                model.docs(),
                model.where());
    }

    private List<ComponentDef> define(
            List<ComponentDeclaration> components, ModelDeclaration model, Problems problems) {
        var defined = new ArrayList<ComponentDef>();
        for (ComponentDeclaration component : components) {
            if (component instanceof FieldDeclaration field) {
                defined.add(fields.define(field, model));
            } else if (component instanceof EmbeddedDeclaration embedded) {
                defined.add(new EmbeddedDef(
                        embedded.component(),
                        embedded.type(),
                        embedded.holding(),
                        !embedded.optional(),
                        embedded.optional() || embedded.inNullable(),
                        define(embedded.components(), model, problems),
                        embedded.docs(),
                        embedded.where()));
            } else if (component instanceof RelationDeclaration relation) {
                relations.link(relation, model, problems).ifPresent(defined::add);
            }
        }
        return defined;
    }
}
