package io.prisma4j.processor.problem;

import io.prisma4j.processor.model.SourceRef;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The only class that speaks to the messager, and that knows how a message is written. */
public final class ProblemPrinter {

    private static final int LABEL_WIDTH = "required: ".length();

    private final Messager messager;
    private final Set<Said> said = new HashSet<>();

    /** A mistake in a record that several models embed is found by each of them, and told once. */
    private record Said(ProblemKey key, SourceRef where) {}

    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    public void print(Problems problems) {
        for (Problem problem : problems.all()) {
            print(problem);
        }
    }

    private void print(Problem problem) {
        if (!said.add(new Said(problem.key(), problem.where()))) {
            return;
        }
        SourceRef where = problem.where();
        @Nullable Element element = where.element().orElse(null);
        @Nullable AnnotationMirror annotation = where.annotation().orElse(null);
        @Nullable AnnotationValue value = where.value().orElse(null);
        Diagnostic.Kind kind = problem.key().isNote() ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
        messager.printMessage(kind, text(problem), element, annotation, value);
    }

    /** The message: the first line stands alone, javac puts the source line under it and then the rest. */
    static String text(Problem problem) {
        var text = new StringBuilder("[prisma4j/")
                .append(problem.key().id())
                .append("] ")
                .append(problem.sentence());
        for (Problem.Detail detail : problem.details()) {
            String label = detail.label() + ":";
            text.append('\n')
                    .append(label)
                    .append(" ".repeat(LABEL_WIDTH - label.length()))
                    .append(detail.text().replace("\n", "\n" + " ".repeat(LABEL_WIDTH)));
        }
        return text.toString();
    }
}
