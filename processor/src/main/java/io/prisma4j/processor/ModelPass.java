package io.prisma4j.processor;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.MemberNames;
import io.prisma4j.processor.generate.ModelClasses;
import io.prisma4j.processor.generate.StubClasses;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** One model's way from annotation to files. */
final class ModelPass {
    private final ProblemPrinter printer;
    private final Output output;

    ModelPass(ProblemPrinter printer, Output output) {
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

    /** The model mentions a type that never came, which is for javac to say. */
    void giveUp(TypeElement record, Analysis analysis) {
        output.write(
                analysis.nameOf(record).packageName(),
                record,
                marks -> stubs(record, analysis, marks),
                marks -> List.of());
    }

    private List<TypeSpec> types(TypeElement record, Analysis analysis, Marks marks) {
        var problems = new Problems();
        var model = analysis.model(record, problems);
        printer.print(problems);
        model.ifPresent(whole -> noteRenamed(whole.model()));
        return model.map(whole -> new ModelClasses(marks).of(whole)).orElseGet(() -> stubs(record, analysis, marks));
    }

    private void noteRenamed(ModelDef model) {
        var names = new MemberNames(model);
        for (ComponentName component : names.renamed()) {
            String method = names.of(component);
            model.component(component)
                    .ifPresent(renamed -> printer.note(
                            renamed.where(),
                            "renamed",
                            model.simpleName() + "." + component + " is " + method + "() in generated code, because "
                                    + component + "() is a method of the API."));
        }
    }

    private static List<TypeSpec> stubs(TypeElement record, Analysis analysis, Marks marks) {
        JavaName name = analysis.nameOf(record);
        return analysis.canName(record) ? new StubClasses(marks).model(name, analysis.seen(record)) : List.of();
    }
}
