package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The client's method for a model needs a name that Java allows and that the client does not use itself. */
final class ReservedAccessorRule implements Rule {

    private static final Set<String> TAKEN = Set.of(
            "afterCommit",
            "batch",
            "builder",
            "clone",
            "close",
            "connect",
            "equals",
            "executeRaw",
            "executeRawUnsafe",
            "finalize",
            "getClass",
            "hashCode",
            "inTransaction",
            "loadEach",
            "notify",
            "notifyAll",
            "queryRaw",
            "queryRawUnsafe",
            "schema",
            "toString",
            "transaction",
            "wait");

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        String accessor = model.accessor().value();
        if (model.ignored()
                || (SourceVersion.isName(accessor) && accessor.indexOf('.') < 0 && !TAKEN.contains(accessor))) {
            return;
        }
        String why = TAKEN.contains(accessor) ? "which the client uses itself" : "which is no name in Java";
        problems.add(ProblemKey.RESERVED_ACCESSOR
                .at(
                        model.accessor().where(),
                        "The client's method for " + model.simpleName() + " would be \"" + accessor + "\", " + why
                                + ".")
                .found("\"" + accessor + "\"")
                .fix("@Model(accessor = \"" + suggestion(model) + "\")"));
    }

    private static String suggestion(ModelDeclaration model) {
        String name = model.simpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Model";
    }
}
