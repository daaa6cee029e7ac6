package io.prisma4j.internal.exec;

import static io.prisma4j.testing.Data.connectOrCreate;
import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Assignment.Change;
import io.prisma4j.tree.UniqueWhere;
import java.util.concurrent.atomic.AtomicInteger;

/** Several writers of the same rows at the same time: nobody fails, and nothing is lost. */
final class ConcurrencyTest {
    private static final Scope USER = Scope.of(BlogData.USER);
    private static final Scope CATEGORY = Scope.of(BlogData.CATEGORY);

    private static Pooled empty(TestDatabase database) {
        return new Pooled(database.with(BlogData.SCHEMA), BlogData.SCHEMA);
    }

    private static Data user(String email) {
        return Data.of(BlogData.USER).set("email", email);
    }

    @OnEachDatabase
    void upserts(TestDatabase database) throws InterruptedException {
        try (Pooled pooled = empty(database)) {
            UniqueWhere where = USER.unique("email", "a");
            Data change = Data.of(BlogData.USER).change("age", Change.INCREMENT, 1);
            Parallel.run(4, 25, () -> pooled.upsert(where, user("a").set("age", 1), change));
            assertThat(database.strings("select \"age\" from \"User\"")).containsExactly("100");
        }
    }

    @OnEachDatabase
    void upsertsOfMoreThanOneStatement(TestDatabase database) throws InterruptedException {
        try (Pooled pooled = empty(database)) {
            AtomicInteger number = new AtomicInteger();
            Parallel.run(4, 25, () -> {
                int key = number.getAndIncrement() / 4;
                Data created = user("u" + key)
                        .with("posts", Data.create(Data.of(BlogData.POST).set("title", "only")));
                return pooled.upsert(USER.unique("email", "u" + key), created, Data.of(BlogData.USER));
            });
            assertThat(database.strings("select count(*) from \"User\"")).containsExactly("25");
            assertThat(database.strings("select count(*) from \"Post\"")).containsExactly("25");
        }
    }

    @OnEachDatabase
    void connectsOrCreates(TestDatabase database) throws InterruptedException {
        try (Pooled pooled = empty(database)) {
            AtomicInteger number = new AtomicInteger();
            Parallel.run(4, 25, () -> {
                int n = number.getAndIncrement();
                Data category = Data.of(BlogData.CATEGORY).set("name", "c" + n / 4);
                return pooled.create(Data.of(BlogData.POST)
                        .set("title", "p" + n)
                        .with("author", connectOrCreate(USER.unique("email", "u" + n / 4), user("u" + n / 4)))
                        .with("categories", connectOrCreate(CATEGORY.unique("name", "c" + n / 4), category)));
            });
            assertThat(database.strings("select count(*) from \"User\"")).containsExactly("25");
            assertThat(database.strings("select count(*) from \"Category\"")).containsExactly("25");
            assertThat(database.strings("select count(*) from \"_CategoryToPost\""))
                    .containsExactly("100");
        }
    }
}
