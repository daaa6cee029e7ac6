package io.prisma4j.processor;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.MemberNames;
import io.prisma4j.processor.generate.ModelClasses;
import io.prisma4j.processor.generate.StubClasses;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One model's way from annotation to files. */
final class ModelPass {
    private final ProblemPrinter printer;
    private final Output output;
    private final Set<String> unexplained = new TreeSet<>();

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

    /**
     * Says, where nothing else was said, which models were left out: the one that is to blame was compiled earlier, and
     * its problems are nobody's now.
     */
    void explain(Elements elements) {
        var problems = new Problems();
        for (String name : unexplained) {
            Optional.ofNullable(elements.getTypeElement(name))
                    .ifPresent(record -> problems.add(ProblemKey.RELATED_MODEL_STALE
                            .at(
                                    SourceRef.of(record),
                                    record.getSimpleName() + " does not fit a model that it is related to and that was "
                                            + "compiled earlier.")
                            .fix("compile all models together")));
        }
        printer.print(problems);
    }

    private List<TypeSpec> types(TypeElement record, Analysis analysis, Marks marks) {
        var problems = new Problems();
        var model = analysis.model(record, problems);
        printer.print(problems);
        if (model.isEmpty() && problems.all().isEmpty()) {
            unexplained.add(record.getQualifiedName().toString());
        }
        model.ifPresent(whole -> printer.print(renamed(whole.model())));
        return model.map(whole -> new ModelClasses(marks).of(whole)).orElseGet(() -> stubs(record, analysis, marks));
    }

    private static Problems renamed(ModelDef model) {
        var names = new MemberNames(model);
        var notes = new Problems();
        for (ComponentName component : names.renamed()) {
            String method = names.of(component);
            model.component(component)
                    .filter(renamed -> !renamed.hidden())
                    .ifPresent(renamed -> notes.add(ProblemKey.RENAMED.at(
                            renamed.where(),
                            model.simpleName() + "." + component + " is " + method + "() in generated code, because "
                                    + component + "() is a method of the API.")));
        }
        return notes;
    }

    private static List<TypeSpec> stubs(TypeElement record, Analysis analysis, Marks marks) {
        JavaName name = analysis.nameOf(record);
        return analysis.canName(record) ? new StubClasses(marks).model(name, analysis.seen(record)) : List.of();
    }
}
