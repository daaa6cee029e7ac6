package io.prisma4j.processor;

import com.google.auto.service.AutoService;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Javac's entry, isolating: each {@code @Model} and {@code @Projection} record to its own files. */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    private @Nullable ModelRounds rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(AnnotationNames.MODEL, AnnotationNames.PROJECTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        rounds = new ModelRounds(env);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Objects.requireNonNull(rounds, "javac calls init first").next(round);
        return false;
    }
}
