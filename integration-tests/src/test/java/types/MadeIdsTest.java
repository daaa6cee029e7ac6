package types;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ids that the client makes for what a create leaves out. */
class MadeIdsTest extends TypesTest {

    @Test
    void makesIdsOfEveryKind() {
        Ticket made =
                counted(1, () -> prisma.ticket().create(t -> t.title("made")).execute());
        assertThat(made.id()).matches("c[0-9a-z]{24}");
        assertThat(made.second()).matches("[a-z][0-9a-z]{23}");
        assertThat(made.sorted()).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(made.code()).matches("[0-9A-Za-z_-]{21}");
        assertThat(made.shortCode()).matches("[0-9A-Za-z_-]{12}");
        assertThat(made.updatedAt()).isEqualTo(made.createdAt());
        assertThat(uncounted(() ->
                        prisma.ticket().findUnique(t -> t.id().eq(made.id())).orThrow()))
                .isEqualTo(made);
    }

    @Test
    void prefersWhatIsGiven() {
        Ticket given = counted(
                1,
                () -> prisma.ticket()
                        .create(t -> t.title("given")
                                .id("i")
                                .second("s")
                                .sorted("o")
                                .code("c")
                                .shortCode("k"))
                        .execute());
        assertThat(List.of(given.id(), given.second(), given.sorted(), given.code(), given.shortCode()))
                .containsExactly("i", "s", "o", "c", "k");
    }

    @Test
    void givesManyRowsOneTimeAndDifferentIds() {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
        List<Ticket> tickets = counted(
                1,
                () -> prisma.ticket()
                        .createManyAndReturn(numbers, (t, number) -> t.title("ticket " + number))
                        .execute());
        assertThat(tickets).hasSize(200);
        assertThat(tickets)
                .extracting(Ticket::createdAt)
                .containsOnly(tickets.get(0).updatedAt());
        assertThat(tickets).extracting(Ticket::id).doesNotHaveDuplicates();
        assertThat(tickets).extracting(Ticket::second).doesNotHaveDuplicates();
        assertThat(tickets).extracting(Ticket::sorted).doesNotHaveDuplicates();
        assertThat(tickets).extracting(Ticket::shortCode).doesNotHaveDuplicates();
    }

    @Test
    void keepsIdsInAnUpdate() {
        Ticket before = uncounted(() -> prisma.ticket()
                .create(t -> t.title("a").updatedAt(Instant.EPOCH))
                .execute());
        Ticket after = counted(
                1,
                () -> prisma.ticket()
                        .update(t -> t.id().eq(before.id()))
                        .data(d -> d.title("b"))
                        .execute());
        assertThat(after.updatedAt()).isAfter(before.updatedAt());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.sorted()).isEqualTo(before.sorted());
    }
}
