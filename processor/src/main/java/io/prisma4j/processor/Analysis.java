package io.prisma4j.processor;

import io.prisma4j.processor.check.Rules;
import io.prisma4j.processor.link.ModelLinker;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.read.ClientReader;
import io.prisma4j.processor.read.JavaTypes;
import io.prisma4j.processor.read.ModelReader;
import io.prisma4j.processor.read.ProjectionReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * From annotated records to whole models: read, check, link, check again. It remembers what it read, so there is one for
 * each round.
 */
final class Analysis {

    private final JavaTypes types;
    private final ModelReader reader;
    private final ModelLinker linker;
    private final ProjectionReader projections;
    private final ClientReader clients;
    private final Rules rules = new Rules();
    private final Map<JavaName, Optional<ModelDeclaration>> declared = new HashMap<>();
    private final Map<JavaName, Checked> checked = new HashMap<>();
    private final Map<JavaName, Boolean> relatedWhole = new HashMap<>();

    /** A model by itself: what is wrong with it, and the model if nothing is. */
    private record Checked(Problems problems, Optional<LinkedModel> model) {}

    Analysis(ProcessingEnvironment env) {
        this.types = new JavaTypes(env);
        this.reader = new ModelReader(types);
        this.linker = new ModelLinker(this::declared);
        this.projections = new ProjectionReader(types, this::whole);
        this.clients = new ClientReader(types);
    }

    /**
     * The model of a {@code @Model} record and its neighbours; nothing, and problems, if the model is wrong. Nothing either
     * if a model is wrong that it is related to, over however many relations: the code of each mentions that of the next.
     */
    Optional<LinkedModel> model(TypeElement record, Problems problems) {
        Checked own = checked(record);
        problems.addAll(own.problems());
        if (own.model().isPresent() && !relatedAreWhole(own.model().get().model())) {
            problems.leaveToOthers();
        }
        return own.model().filter(model -> problems.none());
    }

    private Checked checked(TypeElement record) {
        JavaName name = types.nameOf(record);
        Checked known = checked.get(name);
        if (known == null) {
            known = check(record);
            checked.put(name, known);
        }
        return known;
    }

    private Checked check(TypeElement record) {
        var problems = new Problems();
        Optional<ModelDeclaration> read = reader.read(record, problems);
        read.ifPresent(model -> rules.check(model, problems));
        Optional<LinkedModel> linked = read.map(model -> linker.link(model, problems));
        linked.ifPresent(model -> rules.check(read.orElseThrow(), model.model(), problems));
        return new Checked(problems, linked.filter(model -> problems.none()));
    }

    private boolean relatedAreWhole(ModelDef model) {
        Boolean known = relatedWhole.get(model.name());
        if (known == null) {
            Set<JavaName> related = related(model.name());
            known = related.stream().allMatch(name -> checkedModel(name).isPresent());
            for (JavaName name : related) {
                relatedWhole.put(name, known);
            }
        }
        return known;
    }

    /** The model and all that its relations lead to, however far. */
    private Set<JavaName> related(JavaName first) {
        Set<JavaName> related = new LinkedHashSet<>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            JavaName name = open.remove();
            if (related.add(name)) {
                checkedModel(name)
                        .ifPresent(model -> model.allRelations().forEach(relation -> open.add(relation.target())));
            }
        }
        return related;
    }

    private Optional<ModelDef> checkedModel(JavaName name) {
        return types.element(name).flatMap(record -> checked(record).model()).map(LinkedModel::model);
    }

    /** The model as its neighbours see it, whole or not; nothing if it could not be read. */
    Optional<ModelDef> seen(TypeElement record) {
        return declared(types.nameOf(record))
                .map(model -> linker.link(model, new Problems()).model());
    }

    /** The projection of a {@code @Projection} record; nothing, and problems, if it is wrong. */
    Optional<ProjectionDef> projection(TypeElement record, Problems problems) {
        return projections.read(record, problems);
    }

    /**
     * The client of all models that are whole, sorted by name. Only what is wrong with all of them together is a problem
     * here: each model's own are for its own pass.
     */
    Optional<ClientDef> client(
            Collection<TypeElement> modelRecords, Collection<PackageElement> schemaPackages, Problems problems) {
        List<ModelDef> models = modelRecords.stream()
                .flatMap(record -> model(record, new Problems()).stream())
                .map(LinkedModel::model)
                .sorted(Comparator.comparing(ModelDef::name))
                .toList();
        if (models.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClientDef> client = clients.read(models, schemaPackages, problems);
        client.ifPresent(known -> rules.check(known, problems));
        return client;
    }

    /** Whether generated code can name the record at all. */
    boolean canName(TypeElement record) {
        return JavaTypes.visible(record);
    }

    JavaName nameOf(TypeElement record) {
        return types.nameOf(record);
    }

    /** The model of this name, if it is whole. */
    Optional<ModelDef> whole(JavaName name) {
        return types.element(name)
                .flatMap(record -> model(record, new Problems()))
                .map(LinkedModel::model);
    }

    private Optional<ModelDeclaration> declared(JavaName name) {
        Optional<ModelDeclaration> known = declared.get(name);
        if (known == null) {
            known = types.element(name).flatMap(record -> reader.read(record, new Problems()));
            declared.put(name, known);
        }
        return known;
    }
}
