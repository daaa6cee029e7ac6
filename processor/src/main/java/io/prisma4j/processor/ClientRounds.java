package io.prisma4j.processor;

import io.prisma4j.processor.find.ModelFinder;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.read.Mentions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Javac's rounds as {@link ClientProcessor} sees them: models are collected until a round brings none. Such a round comes
 * before the last one, because {@link ModelProcessor} writes files for every model.
 */
final class ClientRounds {
    private final ProcessingEnvironment env;
    private final Elements elements;
    private final ModelFinder models;
    private final ModelFinder projections;
    private final Output output;
    private final ClientPass pass;
    private final Set<String> modelNames = new TreeSet<>();
    private final Set<String> projectionNames = new TreeSet<>();
    private final Set<String> packageNames = new TreeSet<>();
    private boolean written;

    ClientRounds(ProcessingEnvironment env) {
        this.env = env;
        this.elements = env.getElementUtils();
        this.models = new ModelFinder(env, AnnotationNames.MODEL, Mentions::complete);
        this.projections = new ModelFinder(env, AnnotationNames.PROJECTION, Mentions::complete);
        var printer = new ProblemPrinter(env.getMessager());
        this.output = new Output(env, ClientProcessor.class, printer);
        this.pass = new ClientPass(env, printer, output);
    }

    void next(RoundEnvironment round) {
        output.guarded("the round " + round, SourceRef.nowhere(), () -> handle(round));
    }

    private void handle(RoundEnvironment round) {
        List<TypeElement> newModels = models.ready(round);
        List<TypeElement> newProjections = projections.ready(round);
        boolean grew = add(modelNames, newModels);
        grew |= add(projectionNames, newProjections);
        grew |= add(packageNames, schemas(round));
        if (written) return;
        if (round.processingOver()) {
            add(modelNames, models.waiting());
            giveUp();
        } else if (!pass.whole(newModels, newProjections, new Analysis(env))) {
            giveUp();
        } else if (!grew && !modelNames.isEmpty() && models.waiting().isEmpty()) {
            written = true;
            pass.run(records(modelNames), packages(), new Analysis(env));
        }
    }

    /** After an error, javac has one more round and does not read what is written there, so stubs must not wait. */
    private void giveUp() {
        if (modelNames.isEmpty()) return;
        written = true;
        pass.giveUp(records(modelNames), packages());
    }

    private static boolean add(Set<String> names, Collection<? extends QualifiedNameable> found) {
        boolean grew = false;
        for (QualifiedNameable element : found) {
            grew |= names.add(element.getQualifiedName().toString());
        }
        return grew;
    }

    private Set<PackageElement> schemas(RoundEnvironment round) {
        return Optional.ofNullable(elements.getTypeElement(AnnotationNames.SCHEMA))
                .map(round::getElementsAnnotatedWith)
                .map(ElementFilter::packagesIn)
                .orElse(Set.of());
    }

    /** Elements are those of one round, so that they are asked for by name in the round that needs them. */
    private List<TypeElement> records(Set<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                .toList();
    }

    private List<PackageElement> packages() {
        return packageNames.stream()
                .flatMap(name -> Optional.ofNullable(elements.getPackageElement(name)).stream())
                .toList();
    }
}
