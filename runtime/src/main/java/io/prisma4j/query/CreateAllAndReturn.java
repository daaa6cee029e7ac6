package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.List;

/**
 * Many new records, which it answers with, in the order in which they were given.
 *
 * <pre>{@code
 * List<User> users = prisma.user().createManyAndReturn(u -> u.email("a@b.c"), u -> u.email("d@e.f")).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class CreateAllAndReturn<M, F extends Fields<M, M>> extends WriteAll<M, F> {
    private final F root;
    private final List<RowData> rows;

    CreateAllAndReturn(Runner runner, F root, List<RowData> rows) {
        this(runner, root, rows, false);
    }

    private CreateAllAndReturn(Runner runner, F root, List<RowData> rows, boolean skipDuplicates) {
        super(WriteDraft.of(
                runner,
                root,
                (selection, strategy) -> new WriteNode.CreateManyAndReturn(
                        root.scope().model(), rows, skipDuplicates, selection, strategy)));
        this.root = root;
        this.rows = rows;
    }

    /**
     * Without those that would break a unique constraint.
     *
     * @throws io.prisma4j.error.InvalidQueryException if a row has nested writes: it is not known which rows are left out, and
     *     nothing can belong to one that is
     */
    public CreateAllAndReturn<M, F> skipDuplicates() {
        Inputs.checkSkippable(rows);
        return new CreateAllAndReturn<>(draft().runner(), root, rows, true);
    }
}
