package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.prisma4j.error.SchemaMismatchException;
import io.prisma4j.internal.ddl.SchemaRendererTest;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.schema.SchemaDifference.Kind;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a database's schema is reported as different from the models, and what is not. */
class SchemaDiffTest {
    @OnEachDatabase
    void readsBackWhatItMade(TestDatabase database) {
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            assertThat(prisma.schema().diff())
                    .extracting(SchemaDifference::object)
                    .contains("User", "_CategoryToPost");
            prisma.schema().create();
            assertThat(prisma.schema().diff()).isEmpty();
        }
    }

    @OnEachDatabase
    void readsWhatPrismaMade(TestDatabase database) {
        run(database, prismas(database.provider()));
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            assertThat(prisma.schema().diff()).isEmpty();
            prisma.schema().create();
        }
    }

    /** By the catalogue: on SQLite the text of the statements is not ours by the letter. */
    @OnEachDatabase
    void doesNotMindHowTheStatementsAreWritten(TestDatabase database) {
        String script = prismas(database.provider())
                .replace("    \"", "\"")
                .replace("INTEGER", "integer")
                .replace("TEXT NOT NULL", "text not /* really */ null");
        run(database, script);
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            assertThat(prisma.schema().diff()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sqlite     | COLUMN_TYPE        | comments.body  | "body" TEXT NOT NULL | "body" VARCHAR(500) NOT NULL | TEXT | VARCHAR(500)
            sqlite     | COLUMN_NULLABILITY | User.age       | "age" INTEGER | "age" INTEGER NOT NULL | NULL | NOT NULL
            sqlite     | COLUMN_NULLABILITY | Post.title     | "title" TEXT NOT NULL | "title" TEXT | NOT NULL | NULL
            sqlite     | COLUMN_DEFAULT     | Post.views     | "views" INTEGER NOT NULL DEFAULT 0 | "views" INTEGER NOT NULL DEFAULT 1 | 0 | 1
            sqlite     | COLUMN_DEFAULT     | Post.views     | "views" INTEGER NOT NULL DEFAULT 0 | "views" INTEGER NOT NULL | 0 | none
            sqlite     | COLUMN_DEFAULT     | Post.createdAt | DEFAULT CURRENT_TIMESTAMP | DEFAULT '2026-01-01' | CURRENT_TIMESTAMP | '2026-01-01'
            sqlite     | COLUMN_DEFAULT     | User.role      | DEFAULT 'USER' | DEFAULT 'ADMIN' | 'USER' | 'ADMIN'
            sqlite     | COLUMN_DEFAULT     | Post.id        | TABLE "Post" (/"id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT | TABLE "Post" (/"id" INTEGER NOT NULL PRIMARY KEY | autoincrement() | none
            sqlite     | COLUMN             | Post.likes     | "likes" INTEGER | "liked" INTEGER | INTEGER NOT NULL DEFAULT 0 | none
            sqlite     | COLUMN             | Post.score     | "content" TEXT, | "content" TEXT, "score" REAL NOT NULL, | none | REAL NOT NULL
            sqlite     | PRIMARY_KEY        | Person         | PRIMARY KEY ("firstName", "lastName") | PRIMARY KEY ("lastName", "firstName") | [firstName, lastName] | [lastName, firstName]
            sqlite     | INDEX              | User.User_email_key | CREATE UNIQUE INDEX "User_email_key" ON "User"("email"); | | unique (email) | none
            sqlite     | INDEX              | User.User_email_key | UNIQUE INDEX "User_email_key" | INDEX "User_email_key" | unique (email) | (email)
            sqlite     | INDEX              | Post.Post_title_content_idx | ("title", "content") | ("content", "title") | (title, content) | (content, title)
            sqlite     | INDEX              | Post.Post_title_content_idx | ("title", "content") | ("title" DESC, "content") | (title, content) | (title DESC, content)
            sqlite     | INDEX              | Post.Post_title_content_idx | ("title", "content") | ("title", "content") WHERE published | (title, content) | (title, content) where published
            sqlite     | INDEX              | Post.Post_title_content_idx | ("title", "content") | ("title", lower("content")) | (title, content) | (title, lower ( "content" ))
            sqlite     | NAME               | Post.Post_title_content_idx | INDEX "Post_title_content_idx" | INDEX "by_title" | Post_title_content_idx | by_title
            sqlite     | FOREIGN_KEY        | Post.Post_authorId_fkey | ON DELETE SET NULL ON UPDATE CASCADE | ON DELETE CASCADE ON UPDATE CASCADE | (authorId) references User(id) on delete SET NULL on update CASCADE | (authorId) references User(id) on delete CASCADE on update CASCADE
            sqlite     | FOREIGN_KEY        | Post.Post_authorId_fkey | REFERENCES "User" ("id") ON DELETE SET NULL | REFERENCES "Category" ON DELETE SET NULL | (authorId) references User(id) on delete SET NULL on update CASCADE | (authorId) references Category(id) on delete SET NULL on update CASCADE
            sqlite     | FOREIGN_KEY        | Profile.Profile_userId_fkey | ,/CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE | | (userId) references User(id) on delete RESTRICT on update CASCADE | none
            sqlite     | NAME               | Post.Post_authorId_fkey | CONSTRAINT "Post_authorId_fkey" | CONSTRAINT "author" | Post_authorId_fkey | author
            postgresql | COLUMN_TYPE        | comments.body  | VARCHAR(500) | VARCHAR(600) | character varying(500) | character varying(600)
            postgresql | COLUMN_TYPE        | Post.createdAt | TIMESTAMP(3) | TIMESTAMPTZ(3) | timestamp(3) without time zone | timestamp(3) with time zone
            postgresql | COLUMN_NULLABILITY | User.age       | "age" INTEGER | "age" INTEGER NOT NULL | NULL | NOT NULL
            postgresql | COLUMN_DEFAULT     | Post.views     | "views" INTEGER NOT NULL DEFAULT 0 | "views" INTEGER NOT NULL DEFAULT 1 | 0 | 1
            postgresql | COLUMN_DEFAULT     | Post.views     | "views" INTEGER NOT NULL DEFAULT 0 | "views" INTEGER NOT NULL | 0 | none
            postgresql | COLUMN_DEFAULT     | User.role      | DEFAULT 'USER' | DEFAULT 'ADMIN' | 'USER'::"Role" | 'ADMIN'::"Role"
            postgresql | COLUMN_DEFAULT     | Post.id        | TABLE "Post" (/"id" SERIAL | TABLE "Post" (/"id" INTEGER | autoincrement() | none
            postgresql | COLUMN             | Post.likes     | "likes" INTEGER | "liked" INTEGER | integer NOT NULL DEFAULT 0 | none
            postgresql | COLUMN             | Post.score     | "content" TEXT, | "content" TEXT, "score" REAL NOT NULL, | none | real NOT NULL
            postgresql | PRIMARY_KEY        | Person.Person_pkey | PRIMARY KEY ("firstName","lastName") | PRIMARY KEY ("lastName","firstName") | [firstName, lastName] | [lastName, firstName]
            postgresql | PRIMARY_KEY        | Person.Person_pkey | ,//CONSTRAINT "Person_pkey" PRIMARY KEY ("firstName","lastName") | | [firstName, lastName] | none
            postgresql | NAME               | Person.Person_pkey | CONSTRAINT "Person_pkey" | CONSTRAINT "person_key" | Person_pkey | person_key
            postgresql | INDEX              | User.User_email_key | CREATE UNIQUE INDEX "User_email_key" ON "User"("email"); | | unique btree(email) | none
            postgresql | INDEX              | User.User_email_key | UNIQUE INDEX "User_email_key" | INDEX "User_email_key" | unique btree(email) | btree(email)
            postgresql | INDEX              | Post.Post_title_content_idx | "Post"("title", "content") | "Post"("content", "title") | btree(title, content) | btree(content, title)
            postgresql | INDEX              | Post.Post_title_content_idx | "Post"("title", "content") | "Post"("title" DESC, "content") | btree(title, content) | btree(title DESC, content)
            postgresql | INDEX              | Post.Post_title_content_idx | "Post"("title", "content") | "Post" USING brin ("title", "content") | btree(title, content) | brin(title, content)
            postgresql | INDEX              | Post.Post_title_content_idx | "Post"("title", "content") | "Post"("title" text_pattern_ops, "content") WHERE published | btree(title, content) | btree(title text_pattern_ops, content) where published
            postgresql | NAME               | Post.Post_title_content_idx | INDEX "Post_title_content_idx" | INDEX "by_title" | Post_title_content_idx | by_title
            postgresql | FOREIGN_KEY        | Post.Post_authorId_fkey | ON DELETE SET NULL ON UPDATE CASCADE | ON DELETE SET NULL ON UPDATE NO ACTION | (authorId) references User(id) on delete SET NULL on update CASCADE | (authorId) references User(id) on delete SET NULL on update NO ACTION
            postgresql | FOREIGN_KEY        | Post.Post_authorId_fkey | ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE; | | (authorId) references User(id) on delete SET NULL on update CASCADE | none
            postgresql | NAME               | Post.Post_authorId_fkey | CONSTRAINT "Post_authorId_fkey" | CONSTRAINT "author" | Post_authorId_fkey | author
            postgresql | ENUM_LABELS        | Role | ENUM ('USER', 'ADMIN') | ENUM ('USER') | [USER, ADMIN] | [USER]
            """)
    void reportsEachChangeByHand(
            String provider, Kind kind, String object, String from, String to, String expected, String found) {
        try (TestDatabase database = TestDatabase.empty(provider)) {
            String changed = prismas(provider).replace(lines(from), to == null ? "" : lines(to));
            assertThat(changed).as("the change").isNotEqualTo(prismas(provider));
            run(database, changed);
            try (BlogClient prisma = BlogClient.connect(database.url())) {
                List<SchemaDifference> differences = prisma.schema().diff();
                assertThat(differences)
                        .as("%s", differences)
                        .filteredOn(difference -> difference.object().equals(object))
                        .singleElement()
                        .satisfies(difference -> {
                            assertThat(difference.kind()).isEqualTo(kind);
                            assertThat(difference.toString())
                                    .contains(object + ": expected " + expected + ", found " + found + "; ");
                            assertThat(difference.remedy()).isNotBlank();
                        });
                assertThatThrownBy(() -> prisma.schema().create())
                        .isInstanceOf(SchemaMismatchException.class)
                        .hasMessageStartingWith("P3005: ")
                        .hasMessageContaining("\n  " + differences.get(0));
            }
        }
    }

    @OnEachDatabase
    void leavesWhatIsTheUsersOwn(TestDatabase database) {
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            prisma.schema().create();
            database.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, \"user\" INTEGER REFERENCES \"User\"(id))");
            database.execute("ALTER TABLE \"User\" ADD COLUMN shoe_size INTEGER");
            database.execute("ALTER TABLE \"User\" ADD COLUMN hat_size INTEGER NOT NULL DEFAULT 7");
            database.execute("CREATE INDEX by_name ON \"User\"(name)");
            assertThat(prisma.schema().diff()).isEmpty();
            prisma.schema().create();
        }
    }

    @OnEachDatabase
    void reportsWhatATableWithoutItsIndexLacksAndMakesNothing(TestDatabase database) {
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            prisma.schema().create();
            database.execute("DROP TABLE \"_CategoryToPost\"");
            database.execute("DROP INDEX \"User_email_key\"");
            database.execute("ALTER TABLE \"Post\" DROP COLUMN likes");
            SchemaMismatchException refused = catchThrowableOfType(
                    SchemaMismatchException.class, () -> prisma.schema().create());
            assertThat(refused.differences())
                    .extracting(SchemaDifference::object)
                    .containsExactlyInAnyOrder("Post.likes", "User.User_email_key");
            assertThat(prisma.schema().diff())
                    .extracting(SchemaDifference::object)
                    .containsExactlyInAnyOrder("Post.likes", "User.User_email_key", "_CategoryToPost");
        }
    }

    @OnEachDatabase
    void saysTheStatementThatHelps(TestDatabase database) {
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            prisma.schema().create();
            database.execute("DROP INDEX \"User_email_key\"");
            database.execute("DROP INDEX \"Post_title_content_idx\"");
            database.execute("CREATE INDEX by_title ON \"Post\"(title, content)");
            database.execute("ALTER TABLE \"Post\" DROP COLUMN likes");
            for (SchemaDifference difference : prisma.schema().diff()) {
                for (String statement : difference.remedy().split("; ")) database.execute(statement);
            }
            assertThat(prisma.schema().diff()).isEmpty();
        }
    }

    @OnEachDatabase
    void makesTheMissingTablesOfADatabaseThatFits(TestDatabase database) {
        try (BlogClient prisma = BlogClient.connect(database.url())) {
            prisma.schema().create();
            database.execute("DROP TABLE \"comments\"");
            database.execute("DROP TABLE \"_CategoryToPost\"");
            prisma.schema().create();
            assertThat(prisma.schema().diff()).isEmpty();
        }
    }

    @OnEachDatabase
    void isCheapOnADatabaseThatFits(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (BlogClient prisma = BlogClient.builder()
                .url(database.url())
                .listener(event -> statements.add(event.sql()))
                .build()) {
            prisma.schema().create();
            statements.clear();
            prisma.schema().create();
            assertThat(statements).hasSize(database.isSqlite() ? 1 : 5);
            statements.clear();
            prisma.schema().diff();
            assertThat(statements).hasSize(database.isSqlite() ? 1 : 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY", "NEXTVAL"})
    void takesEachWayOfNumbering(String way) {
        try (TestDatabase database = TestDatabase.empty("postgresql")) {
            String identity = "\"id\" INTEGER GENERATED BY DEFAULT AS IDENTITY NOT NULL";
            String nextval = "\"id\" INTEGER NOT NULL DEFAULT nextval('numbers')";
            database.execute("CREATE SEQUENCE numbers");
            run(
                    database,
                    prismas("postgresql")
                            .replace("\"id\" SERIAL NOT NULL", way.equals("IDENTITY") ? identity : nextval));
            try (BlogClient prisma = BlogClient.connect(database.url())) {
                assertThat(prisma.schema().diff()).isEmpty();
            }
        }
    }

    /** A slash stands for a line's end, and its indentation. */
    private static String lines(String text) {
        return text.replace("/", "\n    ").replace("\n    \n", "\n\n");
    }

    private static void run(TestDatabase database, String script) {
        for (String statement : script.replaceAll("(?m)^--.*\n", "").split(";\\s*\n")) {
            if (!statement.isBlank() && !statement.contains("CREATE SCHEMA")) database.execute(statement);
        }
    }

    private static String prismas(String provider) {
        String file = "blog." + provider + ".sql";
        try (InputStream in = SchemaRendererTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
