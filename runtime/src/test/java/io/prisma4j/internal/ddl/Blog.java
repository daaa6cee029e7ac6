package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.DefaultValue.Function;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.util.List;

/** The schema of {@code blog.prisma}, as generated code states it. */
public final class Blog {
    public static final Schema SCHEMA =
            Schema.of(Categories.MODEL, Comments.MODEL, Persons.MODEL, Posts.MODEL, Profiles.MODEL, Users.MODEL);

    private Blog() {}

    private static Column number(String name) {
        return Column.of(name, ScalarType.INT);
    }

    private static Column string(String name) {
        return Column.of(name, ScalarType.STRING);
    }

    private static Key primary(String name, String constraint, Column... columns) {
        return new Key(name, constraint, List.of(columns), true);
    }

    private static Key unique(String name, String constraint, Column... columns) {
        return new Key(name, constraint, List.of(columns), false);
    }

    private static Relation.ForeignKey foreignKey(String name, Column column, ReferentialAction onDelete) {
        return new Relation.ForeignKey(name, List.of(column), List.of("id"), onDelete, ReferentialAction.CASCADE);
    }

    static final class Users {
        static final Column ID = number("id").withDefault(Function.AUTOINCREMENT);
        static final Column EMAIL = string("email");
        static final Column ROLE = Column.of("role", new EnumType("Role", List.of("USER", "ADMIN")))
                .withDefault(new DefaultValue.Literal("USER"));
        static final Model MODEL = Model.of("User", "User")
                .columns(ID, EMAIL, string("name").asNullable(), number("age").asNullable(), ROLE)
                .relations(
                        Relation.inverse("posts", true, () -> Posts.MODEL, "author"),
                        Relation.inverse("profile", false, () -> Profiles.MODEL, "user"))
                .key(primary("id", "User_pkey", ID))
                .key(unique("email", "User_email_key", EMAIL))
                .build();
    }

    static final class Profiles {
        static final Column ID = number("id").withDefault(Function.AUTOINCREMENT);
        static final Column USER_ID = number("userId");
        static final Model MODEL = Model.of("Profile", "Profile")
                .columns(ID, string("bio"), USER_ID)
                .relations(Relation.holding(
                        "user",
                        true,
                        () -> Users.MODEL,
                        "profile",
                        foreignKey("Profile_userId_fkey", USER_ID, ReferentialAction.RESTRICT)))
                .key(primary("id", "Profile_pkey", ID))
                .key(unique("userId", "Profile_userId_key", USER_ID))
                .build();
    }

    static final class Posts {
        static final Column ID = number("id").withDefault(Function.AUTOINCREMENT);
        static final Column CREATED_AT =
                Column.of("createdAt", ScalarType.INSTANT).withDefault(Function.NOW);
        static final Column TITLE = string("title");
        static final Column CONTENT = string("content").asNullable();
        static final Column PUBLISHED =
                Column.of("published", ScalarType.BOOLEAN).withDefault(new DefaultValue.Literal("false"));
        static final Column VIEWS = number("views").withDefault(new DefaultValue.Literal("0"));
        static final Column LIKES = number("likes").withDefault(new DefaultValue.Literal("0"));
        static final Column AUTHOR_ID = number("authorId").asNullable();
        static final Model MODEL = Model.of("Post", "Post")
                .columns(ID, CREATED_AT, TITLE, CONTENT, PUBLISHED, VIEWS, LIKES, AUTHOR_ID)
                .relations(
                        Relation.holding(
                                "author",
                                false,
                                () -> Users.MODEL,
                                "posts",
                                foreignKey("Post_authorId_fkey", AUTHOR_ID, ReferentialAction.SET_NULL)),
                        Relation.manyToMany(
                                "categories",
                                () -> Categories.MODEL,
                                "posts",
                                new Relation.JoinTable("_CategoryToPost", "B", List.of(ID))),
                        Relation.inverse("comments", true, () -> Comments.MODEL, "post"))
                .key(primary("id", "Post_pkey", ID))
                .index(new Index(
                        "Post_title_content_idx",
                        List.of(new Index.Part(TITLE, false), new Index.Part(CONTENT, false))))
                .build();
    }

    static final class Categories {
        static final Column ID = number("id").withDefault(Function.AUTOINCREMENT);
        static final Column NAME = string("name");
        static final Model MODEL = Model.of("Category", "Category")
                .columns(ID, NAME)
                .relations(Relation.manyToMany(
                        "posts",
                        () -> Posts.MODEL,
                        "categories",
                        new Relation.JoinTable("_CategoryToPost", "A", List.of(ID))))
                .key(primary("id", "Category_pkey", ID))
                .key(unique("name", "Category_name_key", NAME))
                .build();
    }

    static final class Comments {
        static final Column ID = Column.of("id", ScalarType.UUID).withDefault(Function.UUID_V7);
        static final Column TEXT = string("text").mapped("body").nativeType("postgresql", "VARCHAR(500)");
        static final Column POST_ID = number("postId");
        static final Model MODEL = Model.of("Comment", "comments")
                .columns(ID, TEXT, POST_ID)
                .relations(Relation.holding(
                        "post",
                        true,
                        () -> Posts.MODEL,
                        "comments",
                        foreignKey("comments_postId_fkey", POST_ID, ReferentialAction.CASCADE)))
                .key(primary("id", "comments_pkey", ID))
                .build();
    }

    static final class Persons {
        static final Column FIRST_NAME = string("firstName");
        static final Column LAST_NAME = string("lastName");
        static final Column EMAIL = string("email");
        static final Model MODEL = Model.of("Person", "Person")
                .columns(
                        FIRST_NAME,
                        LAST_NAME,
                        EMAIL,
                        Column.of("isAdmin", ScalarType.BOOLEAN).withDefault(new DefaultValue.Literal("false")))
                .key(primary("firstNameLastName", "Person_pkey", FIRST_NAME, LAST_NAME))
                .key(unique("email", "Person_email_key", EMAIL))
                .build();
    }
}
