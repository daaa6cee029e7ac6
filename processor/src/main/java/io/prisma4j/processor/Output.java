package io.prisma4j.processor;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.write.SourceWriter;
import io.prisma4j.processor.write.TypeExistsException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Where a pass ends: its types are made and written, and no exception of ours reaches javac. */
final class Output {
    private static final int FRAMES = 8;

    private final StandardMark standardMark;
    private final String generator;
    private final ProblemPrinter printer;
    private final SourceWriter writer;

    Output(ProcessingEnvironment env, Class<? extends Processor> generator, ProblemPrinter printer) {
        this.standardMark = new StandardMark(env.getElementUtils());
        this.generator = generator.getName();
        this.printer = printer;
        this.writer = new SourceWriter(env.getFiler());
    }

    /** Writes the types of one record; if making them fails, what is to stand for them. */
    void write(
            String packageName,
            Element origin,
            Function<Marks, List<TypeSpec>> types,
            Function<Marks, List<TypeSpec>> instead) {
        write(packageName, origin, List.of(origin), types, instead);
    }

    void write(
            String packageName,
            Element about,
            List<? extends Element> origins,
            Function<Marks, List<TypeSpec>> types,
            Function<Marks, List<TypeSpec>> instead) {
        List<TypeSpec> made = made(about, types, instead);
        guarded(about, () -> write(packageName, made, about, origins));
    }

    /** Does what is our own; a failure of it is a problem that asks for a report. */
    void guarded(Element about, Runnable work) {
        guarded(about.toString(), SourceRef.of(about), work);
    }

    void guarded(String what, SourceRef where, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError defect) {
            print(bug(what, where, defect));
        }
    }

    private List<TypeSpec> made(
            Element about, Function<Marks, List<TypeSpec>> types, Function<Marks, List<TypeSpec>> instead) {
        var marks = new Marks(generator, standardMark.fits(about));
        try {
            return types.apply(marks);
        } catch (RuntimeException | StackOverflowError defect) {
            print(bug(about.toString(), SourceRef.of(about), defect));
            return instead.apply(marks);
        }
    }

    /** A name that is taken is said once: what follows it is named alike. */
    private void write(String packageName, List<TypeSpec> types, Element about, List<? extends Element> origins) {
        try {
            types.forEach(type -> writer.write(packageName, type, origins));
        } catch (TypeExistsException exists) {
            print(ProblemKey.NAME_CLASH
                    .at(
                            SourceRef.of(about),
                            exists.typeName() + " is generated for " + about + ", but it exists already.")
                    .fix("another name for one of the two, or another package"));
        }
    }

    private void print(Problem problem) {
        var problems = new Problems();
        problems.add(problem);
        printer.print(problems);
    }

    private static Problem bug(String what, SourceRef where, Throwable defect) {
        String trace = Arrays.stream(defect.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
        return ProblemKey.BUG
                .at(where, "prisma4j failed on " + what + "; this is a defect of prisma4j, not of your code.")
                .fix("please report it with these lines:\n" + defect + trace);
    }
}
