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

/** Javac's entry, aggregating: all models together to the client, its static holder and the DDL. */
@AutoService(Processor.class)
public final class ClientProcessor extends AbstractProcessor {
    private @Nullable ClientRounds rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(AnnotationNames.MODEL, AnnotationNames.PROJECTION, AnnotationNames.SCHEMA);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        rounds = new ClientRounds(env);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Objects.requireNonNull(rounds, "javac calls init first").next(round);
        return false;
    }
}
