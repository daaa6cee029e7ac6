package io.prisma4j.benchmarks;

import io.prisma4j.benchmarks.blog.Category;
import io.prisma4j.benchmarks.blog.Comment;
import io.prisma4j.benchmarks.blog.Post;
import io.prisma4j.benchmarks.blog.Role;
import io.prisma4j.benchmarks.blog.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The workloads as a careful engineer writes them: columns by number, one statement a level, RETURNING, no reflection. */
@SuppressWarnings({"NullAway", "NullOptional"}) // a relation that is not loaded is null, by contract
final class JdbcWorkloads implements Workloads {
    private static final String POST = "\"id\", \"createdAt\", \"title\", \"content\", \"published\", \"authorId\"";
    private final DataSource source;
    private final JdbcDatabase database;
    private final String postsOfUsers;
    private final String commentsOfPosts;

    JdbcWorkloads(DataSource source, JdbcDatabase database) {
        this.source = source;
        this.database = database;
        this.postsOfUsers =
                "SELECT " + POST + " FROM \"Post\" WHERE \"authorId\" " + database.in() + " ORDER BY \"id\"";
        this.commentsOfPosts = "SELECT \"id\", \"text\", \"postId\" FROM \"Comment\" WHERE \"postId\" " + database.in()
                + " ORDER BY \"id\"";
    }

    @Override
    public User user(int id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT \"id\", \"email\", \"name\", \"role\" FROM \"User\" WHERE \"id\" = ?")) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) throw new IllegalStateException("no user " + id);
                return user(rows, null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<User> tree(int first, int last) {
        try (Connection connection = source.getConnection()) {
            Map<Integer, List<Post>> posts = new HashMap<>();
            List<User> users = new ArrayList<>();
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT \"id\", \"email\", \"name\", \"role\""
                            + " FROM \"User\" WHERE \"id\" BETWEEN ? AND ? ORDER BY \"id\"")) {
                statement.setInt(1, first);
                statement.setInt(2, last);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        List<Post> own = new ArrayList<>();
                        posts.put(rows.getInt(1), own);
                        users.add(user(rows, own));
                    }
                }
            }
            posts(connection, users, posts);
            return users;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void posts(Connection connection, List<User> users, Map<Integer, List<Post>> byAuthor) throws SQLException {
        int[] authors = users.stream().mapToInt(User::id).toArray();
        Map<Integer, List<Comment>> comments = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(postsOfUsers)) {
            database.bind(statement, 1, authors);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<Comment> own = new ArrayList<>();
                    comments.put(rows.getInt(1), own);
                    byAuthor.get(rows.getInt(6)).add(post(rows, null, own));
                }
            }
        }
        int[] posts = comments.keySet().stream().mapToInt(id -> id).toArray();
        try (PreparedStatement statement = connection.prepareStatement(commentsOfPosts)) {
            database.bind(statement, 1, posts);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int post = rows.getInt(3);
                    comments.get(post).add(new Comment(rows.getInt(1), rows.getString(2), null, post));
                }
            }
        }
    }

    @Override
    public User create(String email) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                User user = create(connection, email);
                connection.commit();
                return user;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private User create(Connection connection, String email) throws SQLException {
        List<Post> posts = new ArrayList<>();
        User user;
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO \"User\" (\"email\", \"name\") VALUES (?, ?) RETURNING \"id\", \"email\", \"name\", \"role\"")) {
            statement.setString(1, email);
            statement.setString(2, NewUser.NAME);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                user = user(rows, posts);
            }
        }
        Map<String, Category> categories = categories(connection);
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO \"Post\" (\"createdAt\", \"title\", \"content\", \"authorId\") VALUES (?, ?, ?, ?), (?, ?, ?, ?) RETURNING "
                        + POST)) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            int at = 0;
            for (NewUser.NewPost post : NewUser.POSTS) {
                database.bind(statement, ++at, now);
                statement.setString(++at, post.title());
                statement.setString(++at, post.content());
                statement.setInt(++at, user.id());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) posts.add(post(rows, categoriesOf(rows.getString(3), categories), null));
            }
        }
        connect(connection, posts);
        return user;
    }

    /** Those that the new posts are about, by name. */
    private static Map<String, Category> categories(Connection connection) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        for (NewUser.NewPost post : NewUser.POSTS) {
            names.add(post.firstCategory());
            names.add(post.secondCategory());
        }
        Map<String, Category> categories = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO \"Category\" (\"name\") VALUES (?), (?), (?)"
                        + " ON CONFLICT (\"name\") DO UPDATE SET \"name\" = excluded.\"name\" RETURNING \"id\", \"name\"")) {
            int at = 0;
            for (String name : names) statement.setString(++at, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    categories.put(rows.getString(2), new Category(rows.getInt(1), rows.getString(2), null));
                }
            }
        }
        return categories;
    }

    private static List<Category> categoriesOf(String title, Map<String, Category> byName) {
        for (NewUser.NewPost post : NewUser.POSTS) {
            if (post.title().equals(title)) {
                return List.of(byName.get(post.firstCategory()), byName.get(post.secondCategory()));
            }
        }
        throw new IllegalStateException("no post " + title);
    }

    private static void connect(Connection connection, List<Post> posts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO \"_CategoryToPost\" (\"A\", \"B\") VALUES (?, ?), (?, ?), (?, ?), (?, ?)")) {
            int at = 0;
            for (Post post : posts) {
                for (Category category : post.categories()) {
                    statement.setInt(++at, category.id());
                    statement.setInt(++at, post.id());
                }
            }
            statement.executeUpdate();
        }
    }

    private static User user(ResultSet rows, List<Post> posts) throws SQLException {
        return new User(
                rows.getInt(1), rows.getString(2), rows.getString(3), Role.valueOf(rows.getString(4)), posts, null);
    }

    private Post post(ResultSet rows, List<Category> categories, List<Comment> comments) throws SQLException {
        return new Post(
                rows.getInt(1),
                database.instant(rows, 2),
                rows.getString(3),
                rows.getString(4),
                rows.getBoolean(5),
                null,
                rows.getInt(6),
                categories,
                comments);
    }
}
