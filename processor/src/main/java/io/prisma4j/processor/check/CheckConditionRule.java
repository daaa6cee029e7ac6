package io.prisma4j.processor.check;

import io.prisma4j.processor.model.CheckDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** A check is one whole condition, and its name is one that PostgreSQL keeps. */
final class CheckConditionRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (CheckDeclaration check : model.checks()) {
            if (!new SqlPart(check.condition().value()).whole()) {
                problems.add(ProblemKey.BAD_CHECK
                        .at(check.condition().where(), "A check of " + model.simpleName() + " is no whole condition.")
                        .found("\"" + check.condition() + "\"")
                        .required("a condition in SQL with its quotes and parentheses closed, such as \"price > 0\""));
            }
        }
    }
}
