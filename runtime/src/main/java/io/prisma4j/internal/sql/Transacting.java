package io.prisma4j.internal.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How transactions begin on one database, and how its connections must be set. Savepoints are the same everywhere. */
public interface Transacting {
    /** The statement that begins a transaction; empty where the driver does so when autocommit is switched off. */
    String begin(boolean readOnly);

    /** The setting of how many milliseconds {@link #begin} waits for other transactions; null where it waits for none. */
    @Nullable
    ConnectionSetting patience();

    /** The statements that go before those of the transaction. */
    List<String> first(@Nullable String isolation, boolean readOnly);

    /** The statements that undo {@link #first} when the transaction has ended. */
    List<String> last(boolean readOnly);

    /** Whether the rows of a query can be read a part at a time in a transaction only. */
    boolean partsNeedTransaction();

    /** The settings of every connection. */
    List<ConnectionSetting> settings();
}
