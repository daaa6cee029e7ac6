/** Runs the queries of the generated client. */
@SuppressWarnings("module")
module io.prisma4j.runtime {
    requires transitive io.prisma4j.annotations;
    requires transitive java.sql;
    requires static transitive jakarta.annotation;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    exports io.prisma4j.internal.ddl to // renders the DDL at compile time
            io.prisma4j.processor;
}
