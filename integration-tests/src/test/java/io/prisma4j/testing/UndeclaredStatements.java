package io.prisma4j.testing;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that runs a statement which it has not declared. */
final class UndeclaredStatements implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        statementsOf(context).begin();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        statementsOf(context).end();
    }

    private static Statements statementsOf(ExtensionContext context) {
        return context.getRequiredTestInstances()
                .findInstance(DatabaseTest.class)
                .orElseThrow()
                .statements();
    }
}
