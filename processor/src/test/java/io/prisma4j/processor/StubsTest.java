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

    /** A model that is whole but for its neighbour is a stub as well, and a third model's code names its stages. */
    @Test
    void keepTheStagesThatNeighboursName() {
        JavaFileObject loan = JavaFileObjects.forSourceLines(
                "blog.Loan",
                "package blog;",
                "",
                "import io.prisma4j.annotation.Id;",
                "import io.prisma4j.annotation.Model;",
                "",
                "@Model",
                "public record Loan(@Id int id, Book book, String bookIsbn) {}");
        JavaFileObject book = JavaFileObjects.forSourceLines(
                "blog.Book",
                "package blog;",
                "",
                "import io.prisma4j.annotation.Id;",
                "import io.prisma4j.annotation.Model;",
                "import java.util.List;",
                "",
                "@Model",
                "public record Book(@Id String isbn, String title, Shelf shelf, int shelfId, List<Loan> loans) {}");
        JavaFileObject shelf = JavaFileObjects.forSourceLines(
                "blog.Shelf",
                "package blog;",
                "",
                "import io.prisma4j.annotation.Id;",
                "import io.prisma4j.annotation.Model;",
                "import java.util.List;",
                "",
                "@Model",
                "public record Shelf(@Id int id, String room, List<Book> books) {}");

        assertThat(Compiled.of(List.of(loan, book, shelf)).complaints())
                .singleElement()
                .asString()
                .contains("[prisma4j/no-foreign-key] Loan.book");
    }
}
