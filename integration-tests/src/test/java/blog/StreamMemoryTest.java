package blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A stream holds a few records at a time, however many there are. */
class StreamMemoryTest extends BlogTest {
    private static final int USERS = 40_000;
    private static final int CHARACTERS = 2_000;

    @Test
    void isConstant() {
        String padding = "x".repeat(CHARACTERS);
        uncounted(() -> prisma.user()
                .createMany(
                        IntStream.range(0, USERS).boxed().toList(),
                        (u, i) -> u.email("u" + i).name(padding + i))
                .execute());
        List<Long> used = counted(
                1,
                () -> prisma.user().findMany().orderBy(u -> u.id().asc()).stream(users -> {
                    List<Long> at = new ArrayList<>();
                    users.forEach(user -> {
                        if (user.id() % (USERS / 4) == 1) at.add(usedBytes());
                    });
                    return at;
                }));
        long quarter = (long) USERS / 4 * CHARACTERS;
        for (int i = 1; i < used.size(); i++)
            assertThat(used.get(i) - used.get(0)).isLessThan(quarter / 2);
        assertThat(used).hasSizeGreaterThanOrEqualTo(4);
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
