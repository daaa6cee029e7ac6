module notes {
    requires transitive io.prisma4j.runtime;

    exports notes;
}
