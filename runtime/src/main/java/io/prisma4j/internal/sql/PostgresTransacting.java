package io.prisma4j.internal.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transactions of PostgreSQL: the driver sends BEGIN together with the first statement. */
final class PostgresTransacting implements Transacting {
    @Override
    public String begin(boolean readOnly) {
        return "";
    }

    @Override
    public @Nullable ConnectionSetting patience() {
        return null;
    }

    @Override
    public List<String> first(@Nullable String isolation, boolean readOnly) {
        if (isolation == null && !readOnly) return List.of();
        return List.of("SET TRANSACTION"
                + (isolation == null ? "" : " ISOLATION LEVEL " + isolation)
                + (readOnly ? " READ ONLY" : ""));
    }

    @Override
    public List<String> last(boolean readOnly) {
        return List.of();
    }

    @Override
    public boolean partsNeedTransaction() {
        return true;
    }

    @Override
    public List<ConnectionSetting> settings() {
        return List.of();
    }
}
