package io.prisma4j.internal.jdbc;

import io.prisma4j.read.ElementReader;
import io.prisma4j.read.ResultRow;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a result set, whose columns JDBC counts from 1. */
abstract class JdbcRow extends ResultRow {
    protected final ResultSet rows;

    private final JdbcDialect jdbc;

    JdbcRow(ResultSet rows, JdbcDialect jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int getInt(int at) {
        try {
            return rows.getInt(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public short getShort(int at) {
        try {
            return rows.getShort(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public long getLong(int at) {
        try {
            return rows.getLong(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public float getFloat(int at) {
        try {
            return rows.getFloat(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public double getDouble(int at) {
        try {
            return rows.getDouble(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public boolean getBoolean(int at) {
        try {
            return rows.getBoolean(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public @Nullable String getNullableString(int at) {
        try {
            return rows.getString(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        try {
            return rows.getBytes(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return ListRow.read(jdbc, getNullableString(at), element);
    }

    /** The same number without zeros at the end, which say how a column was declared and not what was written. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public boolean isNull(int at) {
        try {
            return rows.getObject(at + 1) == null;
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    /** Whether the value that was read last is null; drivers read null as 0, so that only a 0 needs to ask. */
    private boolean wasNull() {
        try {
            return rows.wasNull();
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public @Nullable Boolean getNullableBoolean(int at) {
        boolean value = getBoolean(at);
        return (!value && wasNull()) ? null : (Boolean) value;
    }

    @Override
    public @Nullable Short getNullableShort(int at) {
        short value = getShort(at);
        return value == 0 && wasNull() ? null : (Short) value;
    }

    @Override
    public @Nullable Integer getNullableInt(int at) {
        int value = getInt(at);
        return value == 0 && wasNull() ? null : (Integer) value;
    }

    @Override
    public @Nullable Long getNullableLong(int at) {
        long value = getLong(at);
        return value == 0 && wasNull() ? null : (Long) value;
    }

    @Override
    public @Nullable Float getNullableFloat(int at) {
        float value = getFloat(at);
        return value == 0 && wasNull() ? null : (Float) value;
    }

    @Override
    public @Nullable Double getNullableDouble(int at) {
        double value = getDouble(at);
        return value == 0 && wasNull() ? null : (Double) value;
    }
}
