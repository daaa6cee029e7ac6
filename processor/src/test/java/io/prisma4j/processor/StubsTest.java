package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** One mistake is one error, however much code mentions what could not be generated. */
class StubsTest {
    private static final JavaFileObject WRONG = JavaFileObjects.forSourceLines(
            "blog.User",
            "package blog;",
            "",
            "import io.prisma4j.annotation.Model;",
            "import java.util.List;",
            "",
            "@Model",
            "public record User(String name, List<Post> posts) {}");

    private static final JavaFileObject RIGHT = JavaFileObjects.forSourceLines(
            "blog.Post",
            "package blog;",
            "",
            "import io.prisma4j.annotation.Id;",
            "import io.prisma4j.annotation.Model;",
            "import java.util.Optional;",
            "",
            "@Model",
            "public record Post(@Id int id, String title, User author, int authorId) {}");

    private static final JavaFileObject VIEW = JavaFileObjects.forSourceLines(
            "blog.UserView",
            "package blog;",
            "",
            "import io.prisma4j.annotation.Projection;",
            "",
            "@Projection(User.class)",
            "public record UserView(String name) {}");

    private static final JavaFileObject USER = JavaFileObjects.forSourceLines(
            "shop.Shop",
            "package shop;",
            "",
            "import blog.Post;",
            "import blog.PostFields;",
            "import blog.Prisma;",
            "import blog.PrismaClient;",
            "import blog.User;",
            "import blog.UserCreate;",
            "import blog.UserFields;",
            "import blog.UserQueries;",
            "import blog.UserUpdate;",
            "import blog.UserViewProjection;",
            "",
            "class Shop {",
            "  private final PrismaClient prisma = Prisma.connect();",
            "  UserFields<User> fields;",
            "  UserFields.Root<User> root;",
            "  UserFields.One<Post> one;",
            "  PostFields<Post> post;",
            "  UserCreate create;",
            "  UserUpdate update;",
            "  UserQueries queries = prisma.user();",
            "  UserQueries.One found = queries.findUnique(u -> u.name().eq(\"a\"));",
            "  Object view = queries.findMany().select(UserViewProjection::of).toList();",
            "}");

    @Test
    void leaveOneErrorOfOneMistake() {
        assertThat(Compiled.of(List.of(WRONG, RIGHT, VIEW, USER)).complaints())
                .singleElement()
                .asString()
                .contains("[prisma4j/no-identity]");
    }
}
