package relations;

import java.util.List;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** What is done to the record inside of whose write a nested write stands. */
enum Parent {
    CREATE(true),
    CREATE_MANY(true),
    UPSERT_THAT_CREATES(true),
    NESTED_CREATE(true),
    UPDATE(false),
    UPSERT_THAT_UPDATES(false),
    NESTED_UPDATE(false);

    private final boolean fresh;

    Parent(boolean fresh) {
        this.fresh = fresh;
    }

    /** Whether the record is created, so that none is related to it yet. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether the record is the answer. */
    boolean isAnswer() {
        return this == CREATE || this == UPDATE;
    }

    /** The write of the record of this number that has the nested write in it. */
    Write around(End end, int id, Nested nested) {
        NewRow row = NewRow.of(end.model(), id).with(nested);
        Change change = Change.of(end.model(), nested);
        return switch (this) {
            case CREATE -> new Write.Create(row);
            case CREATE_MANY -> new Write.CreateMany(List.of(row));
            case UPDATE -> new Write.Update(Selector.of(id), change);
            case UPSERT_THAT_CREATES -> new Write.Upsert(Selector.of(id), row, Change.of(end.model()));
            case UPSERT_THAT_UPDATES -> new Write.Upsert(Selector.of(id), row(end, id), change);
            case NESTED_CREATE ->
                new Write.Create(NewRow.of(RootTable.MODEL, id)
                        .with(Nested.of(End.fromRoot(end.model()), new Op.Create(List.of(row)))));
            case NESTED_UPDATE ->
                new Write.Update(
                        Selector.of(Seed.ROOT),
                        Change.of(
                                RootTable.MODEL,
                                Nested.of(End.fromRoot(end.model()), new Op.Update(Selector.of(id), change))));
        };
    }

    /** A new record that could be there, if it came to that. */
    private static NewRow row(End end, int id) {
        NewRow row = NewRow.of(end.model(), id);
        if (!end.relation().required()) return row;
        return row.with(Nested.of(end.relation(), new Op.Connect(List.of(Selector.of(11)))));
    }
}
