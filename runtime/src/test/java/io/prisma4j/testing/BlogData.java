package io.prisma4j.testing;

import io.prisma4j.internal.ddl.Blog;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Schema;

/** The blog with a few users, posts, comments and categories; every kind of null and of coincidence is among them. */
public final class BlogData {
    public static final Schema SCHEMA = Blog.SCHEMA;
    public static final Model USER = SCHEMA.model("User");
    public static final Model PROFILE = SCHEMA.model("Profile");
    public static final Model POST = SCHEMA.model("Post");
    public static final Model CATEGORY = SCHEMA.model("Category");
    public static final Model COMMENT = SCHEMA.model("Comment");
    public static final Model PERSON = SCHEMA.model("Person");

    private BlogData() {}

    /** Makes the tables and fills them. */
    public static TestDatabase in(TestDatabase database) {
        database.with(SCHEMA);
        database.execute("""
                insert into "User" ("id", "email", "name", "age", "role") values
                    (1, 'ann@x.org', 'Ann', 30, 'ADMIN'), (2, 'bob@x.org', 'Bob', null, 'USER'),
                    (3, 'cid@x.org', null, 20, 'USER'), (4, 'dot@x.org', 'ann', 40, 'USER')
                """);
        database.execute("""
                insert into "Profile" ("id", "bio", "userId") values (1, 'first', 1), (2, 'third', 3)
                """);
        database.execute("""
                insert into "Post" ("id", "createdAt", "title", "content", "published", "views", "likes", "authorId") values
                    (1, '2026-01-01T10:00:00.000+00:00', 'alpha', 'one', true, 10, 1, 1),
                    (2, '2026-01-02T10:00:00.123+00:00', 'beta', null, false, 20, 2, 1),
                    (3, '2026-01-03T10:00:00.000+00:00', 'alpha', 'three', true, 30, 3, 1),
                    (4, '2026-01-04T10:00:00.000+00:00', '50%', null, true, 10, 4, 2),
                    (5, '2026-01-05T10:00:00.000+00:00', '50 x', 'five', false, 50, 0, 2),
                    (6, '2026-01-06T10:00:00.000+00:00', 'Alpha_1', null, true, 60, 6, null),
                    (7, '2026-01-07T10:00:00.000+00:00', 'AlphaX1', 'seven', true, 0, 7, null),
                    (8, '2026-01-08T10:00:00.000+00:00', 'gamma\\', 'eight', false, 80, 8, 3)
                """);
        database.execute("""
                insert into "Category" ("id", "name") values (1, 'java'), (2, 'sql'), (3, 'empty')
                """);
        database.execute("""
                insert into "_CategoryToPost" ("A", "B") values (1, 1), (2, 1), (1, 2), (2, 4), (1, 6)
                """);
        database.execute("""
                insert into "comments" ("id", "body", "postId") values
                    ('00000000-0000-7000-8000-000000000001', 'nice', 1),
                    ('00000000-0000-7000-8000-000000000002', 'bad', 1),
                    ('00000000-0000-7000-8000-000000000003', 'nice', 3),
                    ('00000000-0000-7000-8000-000000000004', 'so "so"', 4)
                """);
        database.execute("""
                insert into "Person" ("firstName", "lastName", "email", "isAdmin") values
                    ('Ada', 'Lovelace', 'ada@x.org', true), ('Alan', 'Turing', 'alan@x.org', false)
                """);
        return database;
    }
}
