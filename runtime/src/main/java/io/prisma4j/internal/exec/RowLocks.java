package io.prisma4j.internal.exec;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.internal.sql.LockClause;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;

/** Where rows cannot be locked: the lock of a statement ends with its transaction. */
final class RowLocks {
    private RowLocks() {}

    static void checkOutside(ReadNode query, LockClause locks) {
        if (isLocking(query)) {
            locks.check();
            throw invalid(
                    "a lock ends with the transaction, so without one it would end at once; call forUpdate and forShare on the"
                            + " tx of transaction(tx -> ...)");
        }
    }

    static void checkWithin(ReadNode query, TransactionSettings settings) {
        if (settings.readOnly() && isLocking(query)) {
            throw invalid(
                    "a transaction that is read only cannot lock rows; leave readOnly out, or forUpdate and forShare");
        }
    }

    private static boolean isLocking(ReadNode query) {
        return query instanceof SelectNode select && select.lock() != null;
    }

    private static InvalidQueryException invalid(String message) {
        return new InvalidQueryException("P2009", message, null);
    }
}
