package io.prisma4j.processor;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.StubClasses;
import io.prisma4j.processor.generate.projection.ProjectionClass;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** One projection's way from annotation to its file. */
final class ProjectionPass {
    private final ProblemPrinter printer;
    private final Output output;

    ProjectionPass(ProblemPrinter printer, Output output) {
        this.printer = printer;
        this.output = output;
    }

    void run(TypeElement record, Analysis analysis) {
        output.write(
                analysis.nameOf(record).packageName(),
                record,
                marks -> types(record, analysis, marks),
                marks -> stubs(record, analysis, marks));
    }

    /** The projection mentions a type that never came, which is for javac to say. */
    void giveUp(TypeElement record, Analysis analysis) {
        output.write(
                analysis.nameOf(record).packageName(),
                record,
                marks -> stubs(record, analysis, marks),
                marks -> List.of());
    }

    private List<TypeSpec> types(TypeElement record, Analysis analysis, Marks marks) {
        var problems = new Problems();
        var projection = analysis.projection(record, problems);
        printer.print(problems);
        return projection
                .map(whole -> new ProjectionClass(marks).of(whole))
                .map(List::of)
                .orElseGet(() -> stubs(record, analysis, marks));
    }

    private static List<TypeSpec> stubs(TypeElement record, Analysis analysis, Marks marks) {
        JavaName name = analysis.nameOf(record);
        return analysis.canName(record)
                ? List.of(new StubClasses(marks).projection(name, name.generated("Projection")))
                : List.of();
    }
}
