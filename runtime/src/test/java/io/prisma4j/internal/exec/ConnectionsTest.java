package io.prisma4j.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.testing.AnyRow;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The application's own data source: its connections are used as they must be, and go back as they came. */
final class ConnectionsTest {
    private static final Selection POST = Selection.WholeRecord.of(BlogData.POST);

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("?foreign_keys=on", ""));
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(300);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static DatabaseRunner runner(TestDatabase database, HikariDataSource pool) {
        return new DatabaseRunner(
                Database.of(BlogData.SCHEMA, database.jdbc(), ConnectionSource.of(pool), StatementListener.NONE));
    }

    private static void post(Session session, Data data) {
        session.write(new WriteNode.Create(data.row(), POST, LoadStrategy.QUERY), AnyRow.reader(POST));
    }

    private static Data orphan() {
        return Data.of(BlogData.POST).set("title", "x").set("authorId", 99);
    }

    @OnEachDatabase
    void goBackAsTheyCame(TestDatabase database) throws SQLException {
        database.with(BlogData.SCHEMA);
        try (HikariDataSource pool = pool(database)) {
            DatabaseRunner runner = runner(database, pool);
            for (int i = 0; i < 3; i++) {
                post(runner, Data.of(BlogData.POST).set("title", "kept"));
                assertThatThrownBy(() -> post(runner, orphan())).isInstanceOf(ForeignKeyException.class);
                assertThatThrownBy(() -> runner.transaction(TransactionSettings.DEFAULT, tx -> {
                            post(tx, orphan());
                            return 0;
                        }))
                        .isInstanceOf(ForeignKeyException.class);
                try (Connection connection = pool.getConnection()) {
                    assertThat(connection.getAutoCommit()).isFalse();
                }
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        assertThat(database.strings("select count(*) from \"Post\"")).containsExactly("3");
    }

    @OnEachDatabase
    void areGivenTheirOwnSettingsBack(TestDatabase database) throws SQLException {
        if (!database.isSqlite()) return;
        database.with(BlogData.SCHEMA);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("?foreign_keys=on", "?foreign_keys=off&busy_timeout=17"));
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            DatabaseRunner runner = runner(database, pool);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> post(runner, orphan())).isInstanceOf(ForeignKeyException.class);
                try (Connection connection = pool.getConnection()) {
                    assertThat(pragma(connection, "foreign_keys")).isEqualTo("0");
                    assertThat(pragma(connection, "busy_timeout")).isEqualTo("17");
                    assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
                }
            }
        }
    }

    @OnEachDatabase
    void mayBeOfADatabaseThatCannotBeWritten(TestDatabase database) {
        if (!database.isSqlite()) return;
        BlogData.in(database);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("?foreign_keys=on", "?open_mode=1"));
        config.setReadOnly(true);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            DatabaseRunner runner = runner(database, pool);
            assertThat(runner.read(SelectNode.all(BlogData.POST), AnyRow.reader(POST)))
                    .hasSize(8);
            assertThatThrownBy(() -> post(runner, Data.of(BlogData.POST).set("title", "x")))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @OnEachDatabase
    void thatDoNotComeInTimeAreATimeout(TestDatabase database) throws SQLException {
        database.with(BlogData.SCHEMA);
        try (HikariDataSource pool = pool(database);
                Connection taken = pool.getConnection()) {
            assertThat(taken.isClosed()).isFalse();
            assertThatThrownBy(() -> post(runner(database, pool), orphan()))
                    .isInstanceOfSatisfying(
                            TimeoutException.class, e -> assertThat(e.code()).isEqualTo("P2024"));
        }
    }

    @OnEachDatabase
    void keepManyStatementsWithoutMixingThemUp(TestDatabase database) {
        database.with(BlogData.SCHEMA);
        try (HikariDataSource pool = pool(database)) {
            DatabaseRunner runner = runner(database, pool);
            for (int i = 0; i < 400; i++) {
                int number = i % 200;
                int found = runner.statements(statements -> statements.query(
                        new io.prisma4j.internal.sql.SqlText("select " + number, java.util.List.of()), rows -> {
                            rows.next();
                            return rows.getInt(1);
                        }));
                assertThat(found).isEqualTo(number);
            }
        }
    }
}
