package relations;

import io.prisma4j.error.PrismaException;

/** That a write must fail, and how. The path is empty where the database itself refuses. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Class<? extends PrismaException> type;
    private final String path;

    Refusal(Class<? extends PrismaException> type, String path) {
        super(type.getSimpleName() + " " + path);
        this.type = type;
        this.path = path;
    }

    Class<? extends PrismaException> type() {
        return type;
    }

    String path() {
        return path;
    }
}
