package blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.Outcome;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries for many keys at once: one statement a relation and level for all of them. */
class LoadEachTest extends BlogTest {
    private int alice;
    private int bob;
    private int carol;

    record NameAndTitles(String email, List<String> titles) {}

    @BeforeEach
    void write() {
        alice = userWithPosts("alice@prisma.io", "a1", "a2", "a3").id();
        bob = userWithPosts("bob@prisma.io", "b1").id();
        carol = userWithPosts("carol@prisma.io").id();
        uncounted(() ->
                prisma.profile().create(p -> p.bio("Writes").userId(alice)).execute());
    }

    @Test
    void findsRecordsInTheOrderOfTheKeys() {
        List<Outcome<User>> users = counted(
                1,
                () -> prisma.loadEach(
                        List.of(bob, -1, alice, bob), id -> prisma.user().findUnique(u -> u.id().eq(id))));
        assertThat(users).hasSize(4);
        assertThat(users.get(0).orThrow().email()).isEqualTo("bob@prisma.io");
        assertThat(users.get(1).optional()).isEmpty();
        assertThat(users.get(1).error()).isEmpty();
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> users.get(1).orThrow())
                .withMessageContaining("User");
        assertThat(users.get(2).orThrow().email()).isEqualTo("alice@prisma.io");
        assertThat(users.get(3).orThrow()).isSameAs(users.get(0).orThrow());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void walksToLists(RelationLoadStrategy strategy) {
        List<Outcome<List<Post>>> posts = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.loadEach(
                        List.of(alice, -1, carol, bob),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .posts()
                                .where(p -> p.title().ne("a2"))
                                .orderBy(p -> p.title().desc())
                                .take(2)
                                .relationLoadStrategy(strategy)));
        assertThat(posts)
                .extracting(list -> list.orThrow().stream().map(Post::title).toList())
                .containsExactly(List.of("a3", "a1"), List.of(), List.of(), List.of("b1"));
    }

    @Test
    void walksThroughToOneRelations() {
        int profile = uncounted(() -> prisma.profile().findFirst().orThrow().id());
        List<Outcome<List<Post>>> posts = counted(
                3,
                () -> prisma.loadEach(
                        List.of(profile, -1),
                        id -> prisma.profile()
                                .findUnique(p -> p.id().eq(id))
                                .user()
                                .posts()));
        assertThat(posts).extracting(list -> list.orThrow().size()).containsExactly(3, 0);
        List<Outcome<Profile>> profiles = counted(
                2,
                () -> prisma.loadEach(
                        List.of(alice, bob, -1),
                        id -> prisma.user().findUnique(u -> u.id().eq(id)).profile()));
        assertThat(profiles.get(0).orThrow().bio()).isEqualTo("Writes");
        assertThat(profiles.get(1).optional()).isEmpty();
        assertThat(profiles.get(2).orNull()).isNull();
    }

    @Test
    void tellsANullFromAMissingRecord() {
        List<Outcome<Integer>> ages = counted(
                1,
                () -> prisma.loadEach(
                        List.of(alice, -1),
                        id -> prisma.user().findUnique(u -> u.id().eq(id)).select(u -> u.age())));
        assertThat(ages.get(0).orThrow()).isNull();
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> ages.get(1).orThrow());
    }

    @Test
    void loadsAndSelectsAsTheQuerySays() {
        List<Outcome<User>> included = counted(
                2,
                () -> prisma.loadEach(
                        List.of(alice, bob),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .include(u -> u.posts().take(1))));
        assertThat(included).extracting(user -> user.orThrow().posts().size()).containsExactly(1, 1);
        List<Outcome<NameAndTitles>> selected = counted(
                2,
                () -> prisma.loadEach(
                        List.of(alice, bob),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .select(u -> Row.of(
                                                u.email(),
                                                u.posts()
                                                        .orderBy(p -> p.id().asc())
                                                        .select(p -> p.title()))
                                        .as(NameAndTitles::new))));
        assertThat(selected.get(1).orThrow()).isEqualTo(new NameAndTitles("bob@prisma.io", List.of("b1")));
        List<Outcome<List<String>>> titles = counted(
                2,
                () -> prisma.loadEach(
                        List.of(bob, alice),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .posts()
                                .orderBy(p -> p.id().asc())
                                .select(p -> p.title())));
        assertThat(titles).extracting(Outcome::orThrow).containsExactly(List.of("b1"), List.of("a1", "a2", "a3"));
    }

    @Test
    void knowsQueriesThatDifferInMoreThanTheirKey() {
        List<Outcome<List<Post>>> posts = counted(
                4,
                () -> prisma.loadEach(
                        List.of(alice, bob, carol),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .posts()
                                .take(id == alice ? 2 : 1)));
        assertThat(posts).extracting(list -> list.orThrow().size()).containsExactly(2, 1, 0);
        List<Outcome<String>> own = counted(
                2,
                () -> prisma.loadEach(
                        List.of(alice, bob),
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .select(u -> Row.of(u.email()).as(email -> id + email))));
        assertThat(own).extracting(Outcome::orThrow).containsExactly(alice + "alice@prisma.io", bob + "bob@prisma.io");
        List<Outcome<User>> either = counted(
                2,
                () -> prisma.loadEach(
                        List.of("alice@prisma.io", "" + bob),
                        key -> key.contains("@")
                                ? prisma.user().findUnique(u -> u.email().eq(key))
                                : prisma.user().findUnique(u -> u.id().eq(Integer.parseInt(key)))));
        assertThat(either).extracting(user -> user.orThrow().id()).containsExactly(alice, bob);
    }

    @Test
    void findsByCompoundKeys() {
        uncounted(() -> prisma.person()
                .createMany(
                        IntStream.range(0, 50).boxed().toList(),
                        (p, i) -> p.firstName("f" + i % 7).lastName("l" + i).email("p" + i))
                .execute());
        List<Outcome<Person>> people = counted(
                1,
                () -> prisma.loadEach(
                        List.of(3, 99, 48),
                        i -> prisma.person()
                                .findUnique(p -> p.firstNameLastName()
                                        .eq("f" + i % 7, "l" + i)
                                        .and(p.isAdmin().eq(false)))));
        assertThat(people.get(0).orThrow().email()).isEqualTo("p3");
        assertThat(people.get(1).optional()).isEmpty();
        assertThat(people.get(2).orThrow().email()).isEqualTo("p48");
    }

    @Test
    void givesEachKeyItsOwnError() {
        List<Outcome<User>> users = counted(
                1,
                () -> prisma.loadEach(
                        Arrays.asList("bob@prisma.io", null),
                        email -> prisma.user().findUnique(u -> u.email().eq(email))));
        assertThat(users.get(0).orThrow().id()).isEqualTo(bob);
        assertThat(users.get(1).error()).containsInstanceOf(InvalidQueryException.class);
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> users.get(1).optional());
        List<Outcome<User>> unpaired = uncounted(() -> prisma.loadEach(
                List.of("bob@prisma.io", "half \ud83d"),
                email -> prisma.user().findUnique(u -> u.email().eq(email))));
        assertThat(unpaired.get(0).orThrow().id()).isEqualTo(bob);
        assertThat(unpaired.get(1).error()).isPresent();
        List<Outcome<List<User>>> many =
                counted(0, () -> prisma.loadEach(List.of(1), id -> prisma.user().findMany()));
        assertThat(many.get(0).error().orElseThrow()).hasMessageContaining("findUnique");
    }

    @Test
    void loadsThousandsAtOnce() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) ids.add(i);
        List<Outcome<List<Post>>> posts = counted(
                2,
                () -> prisma.loadEach(
                        ids, id -> prisma.user().findUnique(u -> u.id().eq(id)).posts()));
        assertThat(posts).hasSize(40_000);
        assertThat(posts.get(alice).orThrow()).hasSize(3);
    }

    @Test
    void runsWithinATransaction() {
        List<Outcome<User>> users = uncounted(() -> prisma.transaction(tx -> {
            int id = tx.user().create(u -> u.email("new@prisma.io")).execute().id();
            return tx.loadEach(List.of(id, bob), key -> prisma.user().findUnique(u -> u.id().eq(key)));
        }));
        assertThat(users).extracting(user -> user.orThrow().email()).containsExactly("new@prisma.io", "bob@prisma.io");
    }
}
