package relations;

import relations.Write.Op;

/** How many statements a write costs at most: those of the record around it, and those of the nested write. */
final class Cost {
    /** What another may have written meanwhile is looked for before a write is refused. */
    private static final int LOOKS = 3;

    private Cost() {}

    static int most(Cases.Case one, boolean refused) {
        int most = around(one.parent()) + nested(one.end(), one.parent(), one.op());
        return refused ? most + LOOKS : most + readAgain(one.end());
    }

    private static int around(Parent parent) {
        return switch (parent) {
            case CREATE_MANY -> 1;
            // the insert, and the related records of the answer
            case CREATE -> 2;
            // two inserts
            case NESTED_CREATE -> 2;
            // a look for the record, and the insert
            case UPSERT_THAT_CREATES -> 2;
            // the record is found, and read when all is done
            case UPSERT_THAT_UPDATES -> 2;
            // and its related records
            case UPDATE -> 3;
            // both records are found, and the outer one is read
            case NESTED_UPDATE -> 3;
        };
    }

    private static int nested(End end, Parent parent, Op op) {
        // The pairs are one statement more; and so is the record that makes room in a one-to-one relation.
        int pairs = end.isPaired() ? 1 : 0;
        int room = end.isOneToOne() && (end.isHeld() || !parent.isFresh()) ? 1 : 0;
        if (op instanceof Op.Create || op instanceof Op.CreateMany) return 1 + pairs + room;
        if (op instanceof Op.Connect connect) {
            long kinds = connect.which().stream()
                    .map(which -> which.note() == null)
                    .distinct()
                    .count();
            return (int) kinds + pairs + room;
        }
        // A look, and the insert or what connects.
        if (op instanceof Op.ConnectOrCreate) return 2 + pairs + room;
        if (op instanceof Op.Set) return 3;
        if (op instanceof Op.Upsert) return 2 + pairs + room;
        if (op instanceof Op.Disconnect) return 1 + pairs;
        if (op instanceof Op.Delete) return end.isHeld() ? 2 : 1;
        return 1;
    }

    /** An answer that was returned by the first statement is read again if others of its table were written. */
    private static int readAgain(End end) {
        return end.model() == end.relation().target() || (end.isHeld() && end.isOneToOne()) ? 1 : 0;
    }
}
