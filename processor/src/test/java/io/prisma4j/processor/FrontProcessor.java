package io.prisma4j.processor;

import io.prisma4j.processor.find.ModelFinder;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.read.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The first half of the processors' way, without output: what it read is kept for a test to look at. */
final class FrontProcessor extends AbstractProcessor {

    private final Map<String, LinkedModel> models = new TreeMap<>();
    private final Map<String, ProjectionDef> projections = new TreeMap<>();
    private final List<String> modelNames = new ArrayList<>();
    private final List<PackageElement> schemas = new ArrayList<>();
    private Optional<ClientDef> client = Optional.empty();
    private Optional<ModelFinder> modelFinder = Optional.empty();
    private Optional<ModelFinder> projectionFinder = Optional.empty();

    LinkedModel model(String name) {
        return Optional.ofNullable(models.get(name))
                .orElseThrow(() -> new AssertionError("no model " + name + " among " + models.keySet()));
    }

    ProjectionDef projection(String name) {
        return Optional.ofNullable(projections.get(name))
                .orElseThrow(() -> new AssertionError("no projection " + name + " among " + projections.keySet()));
    }

    ClientDef client() {
        return client.orElseThrow(() -> new AssertionError("no client"));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.prisma4j.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        modelFinder = Optional.of(new ModelFinder(env, "io.prisma4j.annotation.Model", Mentions::complete));
        projectionFinder = Optional.of(new ModelFinder(env, "io.prisma4j.annotation.Projection", Mentions::complete));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var analysis = new Analysis(processingEnv);
        var printer = new ProblemPrinter(processingEnv.getMessager());
        for (TypeElement record : modelFinder.orElseThrow().ready(round)) {
            modelNames.add(record.getQualifiedName().toString());
            var problems = new Problems();
            analysis.model(record, problems)
                    .ifPresent(model -> models.put(record.getSimpleName().toString(), model));
            printer.print(problems);
        }
        for (TypeElement record : projectionFinder.orElseThrow().ready(round)) {
            var problems = new Problems();
            analysis.projection(record, problems)
                    .ifPresent(known -> projections.put(record.getSimpleName().toString(), known));
            printer.print(problems);
        }
        for (TypeElement annotation : annotations) {
            if (annotation.getSimpleName().contentEquals("PrismaSchema")) {
                schemas.addAll(ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)));
            }
        }
        if (round.processingOver()) {
            var problems = new Problems();
            client = analysis.client(elements(modelNames), schemas, problems);
            printer.print(problems);
        }
        return false;
    }

    private List<TypeElement> elements(List<String> names) {
        return names.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .toList();
    }
}
