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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Analysis(ProcessingEnvironment env) {
        this.types = new JavaTypes(env);
        this.reader = new ModelReader(types);
        this.linker = new ModelLinker(this::declared);
        this.projections = new ProjectionReader(types, this::whole);
        this.clients = new ClientReader(types);
    }

    /** The model of a {@code @Model} record and its neighbours; nothing, and problems, if the model is wrong. */
    Optional<LinkedModel> model(TypeElement record, Problems problems) {
        Optional<ModelDeclaration> read = reader.read(record, problems);
        read.ifPresent(model -> rules.check(model, problems));
        Optional<LinkedModel> linked = read.map(model -> linker.link(model, problems));
        linked.ifPresent(model -> rules.check(read.orElseThrow(), model.model(), problems));
        return linked.filter(model -> problems.none());
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
            Collection<TypeElement> modelRecords,
            Collection<TypeElement> projectionRecords,
            Collection<PackageElement> schemaPackages,
            Problems problems) {
        List<ModelDef> models = modelRecords.stream()
                .flatMap(record -> model(record, new Problems()).stream())
                .map(LinkedModel::model)
                .sorted(Comparator.comparing(ModelDef::name))
                .toList();
        List<ProjectionDef> projected = projectionRecords.stream()
                .flatMap(record -> projection(record, new Problems()).stream())
                .sorted(Comparator.comparing(ProjectionDef::name))
                .toList();
        if (models.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClientDef> client = clients.read(models, schemaPackages, problems);
        client.ifPresent(known -> rules.check(known, projected, problems));
        return client;
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
