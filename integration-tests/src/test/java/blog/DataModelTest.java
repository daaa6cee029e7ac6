package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.UniqueConstraintException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The operations of a model, its defaults and its keys. */
class DataModelTest extends BlogTest {

    @Test
    void offersEveryOperationInOneStatementEach() {
        User created = counted(
                1, () -> prisma.user().create(u -> u.email("a@prisma.io")).execute());
        assertThat(counted(1, () -> prisma.user().findMany().toList())).containsExactly(created);
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .findUnique(u -> u.id().eq(created.id()))
                                .optional()))
                .contains(created);
        assertThat(counted(1, () -> prisma.user().findFirst().orNull())).isEqualTo(created);
        User updated = counted(
                1,
                () -> prisma.user()
                        .update(u -> u.id().eq(created.id()))
                        .data(d -> d.name("A"))
                        .execute());
        assertThat(updated.name()).isEqualTo("A");
        for (String expected : List.of("new", "old")) {
            User user = counted(
                    1,
                    () -> prisma.user()
                            .upsert(u -> u.email().eq("b@prisma.io"))
                            .create(c -> c.email("b@prisma.io").name("new"))
                            .update(d -> d.name("old"))
                            .execute());
            assertThat(user.name()).isEqualTo(expected);
        }
        long renamed = counted(
                1,
                () -> prisma.user()
                        .updateMany()
                        .where(u -> u.name().isNotNull())
                        .data(d -> d.age(7))
                        .execute());
        assertThat(renamed).isEqualTo(2);
        User deleted = counted(
                1, () -> prisma.user().delete(u -> u.id().eq(created.id())).execute());
        assertThat(deleted.email()).isEqualTo("a@prisma.io");
        assertThat(counted(1, () -> prisma.user().count().execute())).isEqualTo(1L);
        assertThat(counted(1, () -> prisma.user().findMany().exists())).isTrue();
        assertThat(counted(1, () -> prisma.user().deleteMany().execute())).isEqualTo(1L);
        assertThat(counted(1, () -> prisma.user().findMany().exists())).isFalse();
    }

    @Test
    void appliesDefaults() {
        User user = counted(
                1, () -> prisma.user().create(u -> u.email("a@prisma.io")).execute());
        assertThat(user.role()).isEqualTo(Role.USER);
        assertThat(user.name()).isNull();
        Post post = uncounted(() -> prisma.post()
                .create(p -> p.title("t").comments(c -> c.create(x -> x.text("nice"))))
                .include(p -> p.comments())
                .execute());
        assertThat(post.published()).isFalse();
        assertThat(Duration.between(post.createdAt(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(post.comments().get(0).id().version()).isEqualTo(7);
    }

    @Test
    void identifiesARecordByACompositeId() {
        uncounted(() -> prisma.person()
                .create(p -> p.firstName("Ada").lastName("Lovelace").email("ada@prisma.io"))
                .execute());
        Optional<Person> ada = counted(
                1,
                () -> prisma.person()
                        .findUnique(p -> p.firstNameLastName().eq("Ada", "Lovelace"))
                        .optional());
        assertThat(ada).map(Person::email).contains("ada@prisma.io");
        assertThat(counted(
                        1,
                        () -> prisma.person()
                                .findUnique(p -> p.email().eq("ada@prisma.io"))
                                .optional()))
                .isEqualTo(ada);
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.person()
                        .create(p -> p.firstName("Ada").lastName("Lovelace").email("other@prisma.io"))
                        .execute());
        assertThat(e.model()).isEqualTo("Person");
        assertThat(e.fields()).containsExactly("firstName", "lastName");
    }

    @Test
    void namesTheFieldsOfABrokenUniqueConstraint() {
        userWithPosts("a@prisma.io");
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.user().create(u -> u.email("a@prisma.io")).execute());
        assertThat(e.code()).isEqualTo("P2002");
        assertThat(e.model()).isEqualTo("User");
        assertThat(e.fields()).containsExactly("email");
        long created = counted(
                1,
                () -> prisma.user()
                        .createMany(u -> u.email("a@prisma.io"), u -> u.email("b@prisma.io"))
                        .skipDuplicates()
                        .execute());
        assertThat(created).isEqualTo(1);
    }

    @Test
    void mapsNamesAndDeletesDependents() {
        Post post = uncounted(() -> prisma.post()
                .create(p -> p.title("t").comments(c -> c.create(x -> x.text("first"), x -> x.text("second"))))
                .execute());
        List<String> bodies = counted(
                1,
                () -> prisma.queryRaw("SELECT body FROM comments WHERE \"postId\" = ? ORDER BY body", post.id())
                        .map(row -> row.getString("body")));
        assertThat(bodies).containsExactly("first", "second");
        counted(1, () -> prisma.post().delete(p -> p.id().eq(post.id())).execute());
        assertThat(uncounted(() -> prisma.comment().count().execute())).isZero();
    }

    @Test
    void keepsAnExistingSchemaWhenAppliedAgain() {
        userWithPosts("a@prisma.io");
        uncounted(() -> prisma.schema().create());
        assertThat(uncounted(() -> prisma.user().count().execute())).isEqualTo(1);
    }

    @Test
    void offersAStaticClient() {
        uncounted(() -> {
            try (PrismaClient client = Prisma.connect(url())) {
                Prisma.user().create(u -> u.email("a@prisma.io")).execute();
                List<User> users = Prisma.user().findMany().toList();
                assertThat(users).hasSize(1).isEqualTo(client.user().findMany().toList());
            }
        });
    }

    @Test
    void rollsBackATransactionAsAWhole() {
        refused(
                UniqueConstraintException.class,
                () -> prisma.transaction(tx -> {
                    tx.user().create(u -> u.email("a@prisma.io")).execute();
                    return tx.user().create(u -> u.email("a@prisma.io")).execute();
                }));
        assertThat(uncounted(() -> prisma.user().count().execute())).isZero();
    }

    @Test
    void letsCheckedExceptionsThrough() throws Exception {
        uncounted(() -> {
            try {
                prisma.inTransaction(tx -> {
                    tx.user().create(u -> u.email("a@prisma.io")).execute();
                    throw new IOException("the disk is full");
                });
            } catch (IOException e) {
                assertThat(e).hasMessage("the disk is full");
            }
        });
        assertThat(uncounted(() -> prisma.user().count().execute())).isZero();
    }
}
