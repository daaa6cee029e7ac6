package io.prisma4j.benchmarks;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What an engineer writes differently for each database. */
enum JdbcDatabase {
    SQLITE("IN (SELECT value FROM json_each(?))") {
        @Override
        void bind(PreparedStatement statement, int index, int[] ids) throws SQLException {
            StringBuilder json = new StringBuilder(ids.length * 6).append('[');
            for (int i = 0; i < ids.length; i++) {
                if (i > 0) json.append(',');
                json.append(ids[i]);
            }
            statement.setString(index, json.append(']').toString());
        }

        @Override
        void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
            statement.setString(index, SQLITE_TIME.format(time.atOffset(ZoneOffset.UTC)));
        }

        @Override
        Instant instant(ResultSet rows, int index) throws SQLException {
            return OffsetDateTime.parse(rows.getString(index)).toInstant();
        }
    },
    POSTGRESQL("= ANY (?)") {
        @Override
        void bind(PreparedStatement statement, int index, int[] ids) throws SQLException {
            statement.setObject(index, ids);
        }

        @Override
        void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
            statement.setObject(index, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        }

        @Override
        Instant instant(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    };

    private static final DateTimeFormatter SQLITE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");
    private final String in;

    JdbcDatabase(String in) {
        this.in = in;
    }

    String in() {
        return in;
    }

    abstract void bind(PreparedStatement statement, int index, int[] ids) throws SQLException;

    abstract void bind(PreparedStatement statement, int index, Instant time) throws SQLException;

    abstract Instant instant(ResultSet rows, int index) throws SQLException;
}
