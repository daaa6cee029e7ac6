package io.prisma4j.tree;

/** How the rows that a query reads are locked until the end of the transaction. */
public record RowLock(Mode mode, Busy busy) implements Shaped {
    /** Whom a locked row keeps away. */
    public enum Mode {
        /** Whoever wants to change or lock the row. */
        UPDATE,
        /** Whoever wants to change the row. */
        SHARE
    }

    /** What becomes of a row that another transaction has locked. */
    public enum Busy {
        /** It is waited for. */
        WAIT,
        /** It is left out. */
        SKIP,
        /** The query fails. */
        FAIL
    }

    /** The same lock, which does something else about rows that others have locked. */
    public RowLock withBusy(Busy other) {
        return new RowLock(mode, other);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(mode);
        out.token(busy);
    }

    @Override
    public String toString() {
        return " for " + (mode == Mode.UPDATE ? "update" : "share")
                + switch (busy) {
                    case WAIT -> "";
                    case SKIP -> " skip locked";
                    case FAIL -> " nowait";
                };
    }
}
