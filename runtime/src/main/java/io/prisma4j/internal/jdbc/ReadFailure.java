package io.prisma4j.internal.jdbc;

import java.sql.SQLException;

/** An error of the driver while a column is read, on its way to whoever runs the statement. */
public final class ReadFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final SQLException failure;

    ReadFailure(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    /** What the driver threw. */
    public SQLException failure() {
        return failure;
    }
}
