package blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records given to a function while they arrive. */
class StreamsTest extends BlogTest {
    private static final int USERS = 2_500;

    @BeforeEach
    void write() {
        uncounted(() -> {
            prisma.user()
                    .createMany(
                            IntStream.range(0, USERS).boxed().toList(),
                            (u, i) -> u.email("u" + i).age(i))
                    .execute();
            prisma.post()
                    .createMany(
                            prisma.user()
                                    .findMany()
                                    .where(u -> u.age().lt(USERS - 10))
                                    .toList(),
                            (p, user) -> p.title(user.email()).authorId(user.id()))
                    .execute();
        });
    }

    @Test
    void givesRecordsInTheirOrder() {
        List<Integer> ages = counted(
                1,
                () -> prisma.user().findMany().orderBy(u -> u.age().desc()).stream(
                        users -> users.map(User::age).toList()));
        assertThat(ages).hasSize(USERS).startsWith(2499, 2498).endsWith(1, 0);
    }

    @Test
    void readsNoFurtherThanAsked() {
        List<String> first = counted(
                1,
                () -> prisma.user().findMany().orderBy(u -> u.id().asc()).select(u -> u.email()).stream(
                        emails -> emails.limit(3).toList()));
        assertThat(first).containsExactly("u0", "u1", "u2");
    }

    @Test
    void doesSomethingWithEachRecord() {
        List<String> seen = new ArrayList<>();
        counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.age().lt(2))
                        .orderBy(u -> u.age().asc())
                        .forEach(u -> seen.add(u.email())));
        assertThat(seen).containsExactly("u0", "u1");
    }

    @Test
    void givesTheLastOnesInTheGivenOrder() {
        List<Integer> ages = counted(
                1,
                () -> prisma.user().findMany().orderBy(u -> u.age().asc()).take(-2).stream(
                        users -> users.map(User::age).toList()));
        assertThat(ages).containsExactly(2498, 2499);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void loadsRelationsForAThousandRecordsAtATime(RelationLoadStrategy strategy) {
        int statements = strategy == RelationLoadStrategy.JOIN ? 1 : 1 + 3;
        List<User> users = counted(
                statements,
                () -> prisma
                        .user()
                        .findMany()
                        .orderBy(u -> u.age().asc())
                        .include(u -> u.posts())
                        .relationLoadStrategy(strategy)
                        .stream(Stream::toList));
        assertThat(users)
                .hasSize(USERS)
                .isEqualTo(uncounted(() -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.age().asc())
                        .include(u -> u.posts())
                        .toList()));
        User first = counted(
                Math.min(statements, 2),
                () -> prisma.user().findMany().include(u -> u.posts()).relationLoadStrategy(strategy).stream(
                        rows -> rows.findFirst().orElseThrow()));
        assertThat(first.posts()).hasSize(1);
    }

    @Test
    void givesNothingOfNothing() {
        long none = counted(
                1,
                () -> prisma.user().findMany().where(u -> u.age().lt(0)).include(u -> u.posts()).stream(Stream::count));
        assertThat(none).isZero();
    }

    @Test
    void isOfNoUseAfterItsEnd() {
        AtomicReference<Stream<User>> kept = new AtomicReference<>();
        counted(
                1,
                () -> prisma.user().findMany().stream(users -> {
                    kept.set(users);
                    return true;
                }));
        assertThatIllegalStateException().isThrownBy(() -> kept.get().toList()).withMessageContaining("after its end");
    }

    @Test
    void passesOnWhatTheFunctionThrows() {
        uncounted(() -> {
            for (int i = 0; i < 20; i++) {
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(() -> prisma.user().findMany().stream(users -> {
                            users.findFirst();
                            throw new IOException("full");
                        }))
                        .withMessage("full");
            }
        });
    }

    @Test
    void refusesAWrongQueryBeforeTheFunction() {
        refusedAtOnce(InvalidQueryException.class, () -> prisma.user().findMany().skip(-1).stream(Stream::count));
    }

    @Test
    void sharesTheConnectionOfATransaction() {
        long changed = counted(
                6,
                () -> prisma.transaction(tx ->
                        tx
                                .user()
                                .findMany()
                                .where(u -> u.age().lt(5))
                                .orderBy(u -> u.age().asc())
                                .stream(users -> users.mapToLong(user -> tx.post()
                                        .updateMany()
                                        .where(p -> p.authorId().eq(user.id()))
                                        .data(d -> d.views(user.age()))
                                        .execute())
                                .sum())));
        assertThat(changed).isEqualTo(5);
        assertThat(uncounted(
                        () -> prisma.post().count().where(p -> p.views().gt(0)).execute()))
                .isEqualTo(4);
    }

    @Test
    void endsWithTheTransaction() {
        long users = uncounted(
                () -> prisma.transaction(tx -> tx.user().findMany().include(u -> u.posts()).stream(Stream::count)));
        assertThat(users).isEqualTo(USERS);
    }
}
