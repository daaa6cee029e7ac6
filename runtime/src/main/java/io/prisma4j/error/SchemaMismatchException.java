package io.prisma4j.error;

import io.prisma4j.schema.SchemaDifference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The database has tables of the models' names that are not what the models say (P3005); nothing was changed.
 *
 * <pre>{@code
 * } catch (SchemaMismatchException e) {
 *     e.differences().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class SchemaMismatchException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final transient List<SchemaDifference> differences;

    public SchemaMismatchException(List<SchemaDifference> differences) {
        super("P3005", message(differences), null);
        this.differences = List.copyOf(differences);
    }

    /** All differences; at least one. */
    public List<SchemaDifference> differences() {
        return differences;
    }

    private static String message(List<SchemaDifference> differences) {
        return differences.stream()
                .map(difference -> "\n  " + difference)
                .collect(Collectors.joining(
                        "", "the database is not what the models say, and nothing was changed:", "\n"))
                .stripTrailing();
    }
}
