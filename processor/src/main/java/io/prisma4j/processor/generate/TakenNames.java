package io.prisma4j.processor.generate;

import java.util.Set;

/** Method names that are the API's own where a component's method stands, so that the component's gets an underscore. */
public final class TakenNames {
    private static final Set<String> TAKEN = Set.of(
            // fields and paths
            "branch",
            "count",
            "eq",
            "include",
            "is",
            "isNot",
            "isNotNull",
            "isNull",
            "optional",
            "orElse",
            "reading",
            "related",
            "scope",
            "select",
            // inputs
            "many",
            "one",
            "self",
            "set",
            // a single record
            "along",
            "explain",
            "lookup",
            "orNull",
            "orThrow",
            // every object
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private TakenNames() {}

    static boolean taken(String name) {
        return TAKEN.contains(name);
    }
}
