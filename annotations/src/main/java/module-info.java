/** The annotations that turn a record into a model. */
module io.prisma4j.annotations {}
