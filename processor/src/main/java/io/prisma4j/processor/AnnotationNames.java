package io.prisma4j.processor;

/** The annotations that the processors ask javac for. */
final class AnnotationNames {
    static final String MODEL = "io.prisma4j.annotation.Model";
    static final String PROJECTION = "io.prisma4j.annotation.Projection";
    static final String SCHEMA = "io.prisma4j.annotation.PrismaSchema";

    private AnnotationNames() {}
}
