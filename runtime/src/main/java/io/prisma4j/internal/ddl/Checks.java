package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Check;

/** The conditions on a table's rows, which every provider writes alike. */
final class Checks {
    private Checks() {}

    static String clause(Check check) {
        return "CONSTRAINT " + Names.quote(check.name()) + " CHECK (" + check.condition() + ")";
    }
}
