/** The annotations that turn a record into a model. */
module io.prisma4j.annotations {
    exports io.prisma4j.annotation;
}
