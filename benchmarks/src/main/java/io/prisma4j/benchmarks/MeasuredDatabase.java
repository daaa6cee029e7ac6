package io.prisma4j.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prisma4j.benchmarks.blog.PrismaClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One database with its 1,000 users, 10,000 posts, 30,000 comments and 20 categories, and both contestants on one pool. */
final class MeasuredDatabase implements AutoCloseable {
    static final int USERS = 1_000;
    static final int POSTS = 10_000;
    static final int CATEGORIES = 20;
    private final JdbcDatabase kind;
    private final HikariDataSource pool;
    private final PrismaClient prisma;

    private MeasuredDatabase(JdbcDatabase kind, HikariDataSource pool) {
        this.kind = kind;
        this.pool = pool;
        this.prisma = PrismaClient.connect(pool);
    }

    /** Opens the database anew. */
    static MeasuredDatabase open(JdbcDatabase kind, String postgres) {
        HikariConfig config = new HikariConfig();
        if (kind == JdbcDatabase.SQLITE) {
            config.setJdbcUrl("jdbc:sqlite:" + newFile());
            // What the client sets on the connections of a pool, so that both contestants run with the same.
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "NORMAL");
            config.addDataSourceProperty("foreign_keys", "true");
            config.addDataSourceProperty("busy_timeout", "5000");
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        } else {
            config.setJdbcUrl(postgres);
        }
        MeasuredDatabase database = new MeasuredDatabase(kind, new HikariDataSource(config));
        database.fill();
        return database;
    }

    private static Path newFile() {
        try {
            return Files.createTempDirectory("prisma4j-benchmark").resolve("blog.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workloads jdbc() {
        return new JdbcWorkloads(pool, kind);
    }

    Workloads prisma4j() {
        return new PrismaWorkloads(prisma);
    }

    private void fill() {
        prisma.schema().drop();
        prisma.schema().create();
        prisma.inTransaction(tx -> {
            tx.executeRawUnsafe(numbers(USERS)
                    + "INSERT INTO \"User\" (\"id\", \"email\", \"name\") SELECT n, 'user' || n || '@prisma.io',"
                    + " CASE n % 10 WHEN 0 THEN NULL ELSE 'User ' || n END FROM numbers");
            tx.executeRawUnsafe(numbers(CATEGORIES)
                    + "INSERT INTO \"Category\" (\"id\", \"name\") SELECT n, 'category ' || n FROM numbers");
            tx.executeRawUnsafe(numbers(POSTS)
                    + "INSERT INTO \"Post\" (\"id\", \"createdAt\", \"title\", \"content\", \"published\", \"authorId\")"
                    + " SELECT n, " + time() + ", 'Post number ' || n, CASE n % 5 WHEN 0 THEN NULL ELSE"
                    + " 'A text of some length, so that there is something to read in post ' || n END, n % 2 = 0, n % "
                    + USERS
                    + " + 1 FROM numbers");
            for (int category = 0; category < 2; category++) {
                tx.executeRawUnsafe(numbers(POSTS) + "INSERT INTO \"_CategoryToPost\" (\"A\", \"B\") SELECT (n + "
                        + category + ") % " + CATEGORIES + " + 1, n FROM numbers");
            }
            tx.executeRawUnsafe(numbers(3 * POSTS) + "INSERT INTO \"Comment\" (\"id\", \"text\", \"postId\")"
                    + " SELECT n, 'Comment number ' || n, n % " + POSTS + " + 1 FROM numbers");
        });
        afterFilling();
    }

    private void afterFilling() {
        if (kind == JdbcDatabase.SQLITE) {
            prisma.executeRaw("ANALYZE");
            return;
        }
        for (String table : new String[] {"User", "Category", "Post", "Comment"}) {
            prisma.queryRawUnsafe("SELECT setval(pg_get_serial_sequence('\"" + table
                            + "\"', 'id'), (SELECT max(id) FROM \"" + table + "\"))")
                    .map(row -> row.byNumber().getLong(0));
        }
        execute("VACUUM ANALYZE");
    }

    private static String numbers(int count) {
        return "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < " + count + ") ";
    }

    private String time() {
        return kind == JdbcDatabase.SQLITE
                ? "strftime('%Y-%m-%dT%H:%M:%S.000+00:00', 1700000000 + n, 'unixepoch')"
                : "to_timestamp(1700000000 + n) AT TIME ZONE 'UTC'";
    }

    /** Takes back what W5 wrote. */
    void removeNew() {
        prisma.inTransaction(tx -> {
            tx.executeRaw("DELETE FROM \"Post\" WHERE \"id\" > " + POSTS);
            tx.executeRaw("DELETE FROM \"User\" WHERE \"id\" > " + USERS);
            tx.executeRaw("DELETE FROM \"Category\" WHERE \"id\" > " + CATEGORIES);
        });
    }

    private void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        prisma.close();
        pool.close();
    }
}
