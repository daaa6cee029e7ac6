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

    private static final Set<String> TAKEN_BY_OPERATIONS = Set.of(
            // a record that is read
            "cursor",
            "distinct",
            "forShare",
            "forUpdate",
            "lookup",
            "orNull",
            "orThrow",
            "orderBy",
            "relationLoadStrategy",
            "skip",
            "walk",
            "where",
            // a record that is written
            "along",
            "execute",
            "executeOn",
            // either
            "explain");

    private TakenNames() {}

    static boolean taken(String name) {
        return TAKEN.contains(name);
    }

    /** The same of a relation, whose method stands on operations, too. */
    static boolean takenForRelation(String name) {
        return taken(name) || TAKEN_BY_OPERATIONS.contains(name);
    }
}
