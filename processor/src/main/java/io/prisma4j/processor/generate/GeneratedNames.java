package io.prisma4j.processor.generate;

import com.palantir.javapoet.ClassName;
import io.prisma4j.processor.model.JavaName;

/** Every name that generated types and their fixed members have. */
public final class GeneratedNames {
    public static final String MODEL = "MODEL";
    public static final String ROOT = "ROOT";
    public static final String READ = "read";

    private GeneratedNames() {}

    /** {@code UserTable}: the metadata and the reader. */
    public static ClassName table(JavaName model) {
        return TypeNames.of(model.generated("Table"));
    }

    /** {@code UserFields}: what lambdas receive. */
    public static ClassName fields(JavaName model) {
        return TypeNames.of(model.generated("Fields"));
    }

    /** {@code UserFields.Root}: the fields of the record that a query is about. */
    public static ClassName rootFields(JavaName model) {
        return fields(model).nestedClass("Root");
    }

    /** {@code UserFields.One}: the fields of a record that a to-one relation leads to. */
    public static ClassName oneFields(JavaName model) {
        return fields(model).nestedClass("One");
    }

    /** {@code UserValues}: what every create of a model may give. */
    public static ClassName values(JavaName model) {
        return TypeNames.of(model.generated("Values"));
    }

    /** {@code UserCreate}: the values of a new record. */
    public static ClassName create(JavaName model) {
        return TypeNames.of(model.generated("Create"));
    }

    /** {@code UserUpdate}: the new values of a record. */
    public static ClassName update(JavaName model) {
        return TypeNames.of(model.generated("Update"));
    }

    /** {@code UserJson}: how the values that are JSON are written and read. */
    public static ClassName json(JavaName model) {
        return TypeNames.of(model.generated("Json"));
    }

    /** {@code UserQueries}: the operations of a model. */
    public static ClassName queries(JavaName model) {
        return TypeNames.of(model.generated("Queries"));
    }

    /** {@code UserQueries.Relations}: from a query for one record to what is related to it. */
    public static ClassName relationsQuery(JavaName model) {
        return queries(model).nestedClass("Relations");
    }

    /** {@code UserQueries.One}: a query for one record. */
    public static ClassName oneQuery(JavaName model) {
        return queries(model).nestedClass("One");
    }

    /** {@code UserQueries.First}: a query for the first record. */
    public static ClassName firstQuery(JavaName model) {
        return queries(model).nestedClass("First");
    }

    /** {@code UserQueries.WrittenOne}: a write that answers with one record. */
    public static ClassName writtenOne(JavaName model) {
        return queries(model).nestedClass("WrittenOne");
    }

    /** {@code UserQueries.WrittenOptional}: a write that answers with one record or none. */
    public static ClassName writtenOptional(JavaName model) {
        return queries(model).nestedClass("WrittenOptional");
    }

    public static ClassName client(String packageName) {
        return ClassName.get(packageName, "PrismaClient");
    }

    public static ClassName holder(String packageName) {
        return ClassName.get(packageName, "Prisma");
    }

    /** The resource that holds the DDL of a provider; that of a package without a name stands above all others. */
    public static String ddl(String packageName, String provider) {
        return "META-INF/prisma4j/" + (packageName.isEmpty() ? "" : packageName + "/") + provider + ".sql";
    }
}
