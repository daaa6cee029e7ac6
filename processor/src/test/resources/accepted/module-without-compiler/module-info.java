module notes {
    requires io.prisma4j.runtime;

    exports notes;
}
