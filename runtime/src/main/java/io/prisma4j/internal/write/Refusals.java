package io.prisma4j.internal.write;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the typed API cannot say, but a tree can, and what makes no sense. */
final class Refusals {
    private Refusals() {}

    /** A new record has no related ones yet that could be changed. */
    static InvalidQueryException onlyInUpdate(Path path, RelationOperation operation) {
        return invalid(path.text() + ": " + operation.getClass().getSimpleName()
                + " is possible in an update only; in a create use create, connect or connectOrCreate");
    }

    /** What is done to many records at once is the same for all, so it has values only, and one at least. */
    static void checkPlain(Path path, String operation, RowData data) {
        String text = path.text() + "." + operation;
        if (!data.relations().isEmpty()) throw invalid(text + ": related records cannot be written here; use update");
        if (data.values().isEmpty()) throw invalid(text + ": there is nothing to change; give a value");
    }

    /** What is done about duplicates. Which rows are left out is not known, so nothing can belong to them. */
    static Conflict conflict(Path path, boolean skipDuplicates, List<RowData> rows) {
        if (!skipDuplicates) return Conflict.FAIL;
        if (rows.stream().anyMatch(row -> !row.relations().isEmpty())) {
            throw invalid(path.text() + ".createMany: rows that may be skipped as duplicates cannot have nested writes;"
                    + " leave out skipDuplicates, or use connectOrCreate");
        }
        return Conflict.SKIP;
    }

    /** A limit is a number of rows. */
    static @Nullable Value limit(Path path, String operation, @Nullable Long limit) {
        if (limit == null) return null;
        if (limit < 0) {
            throw new InvalidQueryException(
                    "P2019", path.text() + "." + operation + ": the limit is " + limit + "; give 0 or more", null);
        }
        return Value.number(limit);
    }

    static InvalidQueryException invalid(String message) {
        return new InvalidQueryException("P2009", message, null);
    }
}
