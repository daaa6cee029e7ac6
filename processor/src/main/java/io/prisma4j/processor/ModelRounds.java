package io.prisma4j.processor;

import io.prisma4j.processor.find.ModelFinder;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.read.Mentions;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Javac's rounds as {@link ModelProcessor} sees them: what is new and complete is handled, the rest waits. */
final class ModelRounds {
    private final ProcessingEnvironment env;
    private final ModelFinder models;
    private final ModelFinder projections;
    private final Output output;
    private final ModelPass modelPass;
    private final ProjectionPass projectionPass;

    ModelRounds(ProcessingEnvironment env) {
        this.env = env;
        this.models = new ModelFinder(env, AnnotationNames.MODEL, Mentions::complete);
        this.projections = new ModelFinder(env, AnnotationNames.PROJECTION, Mentions::complete);
        var printer = new ProblemPrinter(env.getMessager());
        this.output = new Output(env, ModelProcessor.class, printer);
        this.modelPass = new ModelPass(printer, output);
        this.projectionPass = new ProjectionPass(printer, output);
    }

    void next(RoundEnvironment round) {
        output.guarded("the round " + round, SourceRef.nowhere(), () -> handle(round));
    }

    private void handle(RoundEnvironment round) {
        var analysis = new Analysis(env);
        for (TypeElement record : models.ready(round)) {
            modelPass.run(record, analysis);
        }
        for (TypeElement record : projections.ready(round)) {
            projectionPass.run(record, analysis);
        }
        if (round.processingOver()) {
            models.waiting().forEach(record -> modelPass.giveUp(record, analysis));
            projections.waiting().forEach(record -> projectionPass.giveUp(record, analysis));
            if (!round.errorRaised()) {
                modelPass.explain(env.getElementUtils());
            }
        }
    }
}
