/** Runs the queries of the generated client. */
@SuppressWarnings("module")
module io.prisma4j.runtime {
    requires transitive io.prisma4j.annotations;
    requires transitive java.sql;
    requires static com.google.errorprone.annotations;
    requires static transitive jakarta.annotation;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    // for people
    exports io.prisma4j;
    exports io.prisma4j.client;
    exports io.prisma4j.error;
    exports io.prisma4j.query;

    // for generated code, and for tools that query by names
    exports io.prisma4j.read;
    exports io.prisma4j.run;
    exports io.prisma4j.schema;
    exports io.prisma4j.tree;
    exports io.prisma4j.internal.ddl to // renders the DDL at compile time
            io.prisma4j.processor;
}
