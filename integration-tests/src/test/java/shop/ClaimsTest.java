package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who take what is left, a limited number at a time: everything is taken, and by one only. */
class ClaimsTest extends CrowdTest {
    private static final int TAGS = 60;

    @Test
    void nobodyTakesWhatAnotherHasTaken() {
        tags();
        List<List<String>> claims = together(i -> {
            List<String> mine = new ArrayList<>();
            List<Tag> some;
            do {
                some = prisma.tag()
                        .updateManyAndReturn()
                        .where(t -> t.weight().eq(0))
                        .data(d -> d.weight(i + 1))
                        .limit(2)
                        .execute();
                for (Tag tag : some) mine.add(tag.word());
            } while (!some.isEmpty());
            return mine;
        });
        assertThat(claims.stream().flatMap(List::stream)).hasSize(TAGS).doesNotHaveDuplicates();
    }

    @Test
    void everythingIsDeletedOnce() {
        tags();
        List<Long> deleted = together(i -> {
            long mine = 0;
            long some;
            do {
                some = prisma.tag()
                        .deleteMany()
                        .where(t -> t.weight().eq(0))
                        .limit(3)
                        .execute();
                mine += some;
            } while (some > 0);
            return mine;
        });
        assertThat(deleted.stream().mapToLong(Long::longValue).sum()).isEqualTo(TAGS);
    }

    private void tags() {
        uncounted(() -> prisma.tag()
                .createMany(IntStream.range(0, TAGS).boxed().toList(), (t, i) -> t.word("w" + i))
                .execute());
    }
}
