module notes {
    requires transitive io.prisma4j.runtime;
    requires java.compiler;

    exports notes;
}
