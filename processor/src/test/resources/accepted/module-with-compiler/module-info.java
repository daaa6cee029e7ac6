module notes {
    requires io.prisma4j.runtime;
    requires java.compiler;
}
