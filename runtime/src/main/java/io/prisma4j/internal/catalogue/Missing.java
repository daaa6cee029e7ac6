package io.prisma4j.internal.catalogue;

import io.prisma4j.error.SchemaMismatchException;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.schema.SchemaDifference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The objects that a database has not got at all: the missing tables, with all that belongs to them, and enum types. */
final class Missing {
    private Missing() {}

    /**
     * The objects to make.
     *
     * @throws SchemaMismatchException if something is there that is not what it should be
     */
    static List<SchemaObject> of(List<SchemaObject> objects, List<SchemaDifference> differences) {
        List<SchemaDifference> wrong = differences.stream()
                .filter(difference -> !Comparison.isMissing(difference))
                .toList();
        if (!wrong.isEmpty()) throw new SchemaMismatchException(wrong);
        Set<String> tables = named(differences, SchemaDifference.Kind.TABLE);
        Set<String> enums = named(differences, SchemaDifference.Kind.ENUM);
        return objects.stream()
                .filter(object -> object.kind() == Kind.ENUM ? enums.contains(object.name()) : isOf(tables, object))
                .toList();
    }

    private static boolean isOf(Set<String> tables, SchemaObject object) {
        return object.kind() == Kind.SCHEMA || tables.contains(object.table());
    }

    private static Set<String> named(List<SchemaDifference> differences, SchemaDifference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(SchemaDifference::object)
                .collect(Collectors.toSet());
    }

    /** Whether a database has nothing that a model owns. */
    static boolean all(List<SchemaObject> objects, Catalogue found) {
        return objects.stream()
                .noneMatch(object -> object.kind() == Kind.TABLE
                        ? found.tables().containsKey(object.name())
                        : object.kind() == Kind.ENUM && found.enums().containsKey(object.name()));
    }
}
