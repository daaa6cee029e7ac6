package zoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.DatabaseTest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes of many records and values from elsewhere, for a column of every type, with a value and with null. */
class EveryColumnTest extends DatabaseTest<PrismaClient> {
    private static final UUID MARK = UUID.fromString("0d9b5a3e-1c2d-4e5f-8a9b-0c1d2e3f4a5b");

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder().url(url).listener(listener).build();
    }

    @Override
    protected void createTables(String url) {
        try (PrismaClient client = PrismaClient.connect(url)) {
            client.schema().create();
        }
    }

    @BeforeEach
    void createSpecies() {
        uncounted(() -> prisma.species().create(s -> s.code("s").legs(4)).execute());
    }

    @Test
    void isTakenFromNewRows() {
        uncounted(() ->
                prisma.animal().createMany(c -> full(c, 1, 1), c -> bare(c, 2)).execute());
        List<Animal> swapped = counted(
                1,
                () -> prisma.animal()
                        .upsertManyAndReturn(c -> full(c, 2, 2), c -> nulls(c, 1), c -> full(c, 3, 3))
                        .onConflict(a -> a.id())
                        .update((d, row) -> d.name()
                                .from(row.name())
                                .call()
                                .from(row.call())
                                .tame()
                                .from(row.tame())
                                .rank()
                                .from(row.rank())
                                .age()
                                .from(row.age())
                                .weight()
                                .from(row.weight())
                                .speed()
                                .from(row.speed())
                                .height()
                                .from(row.height())
                                .price()
                                .from(row.price())
                                .mark()
                                .from(row.mark())
                                .seen()
                                .from(row.seen())
                                .moved()
                                .from(row.moved())
                                .arrived()
                                .from(row.arrived())
                                .born()
                                .from(row.born())
                                .feeds()
                                .from(row.feeds())
                                .sound()
                                .from(row.sound())
                                .notes()
                                .from(row.notes())
                                .page()
                                .from(row.page())
                                .diet()
                                .from(row.diet())
                                .names()
                                .from(row.names())
                                .scores()
                                .from(row.scores()))
                        .execute());
        assertThat(swapped).extracting(Animal::id).containsExactly(2, 1, 3);
        isFull(swapped.get(0), 2);
        isBare(swapped.get(1));
        isFull(swapped.get(2), 3);
        assertThat(uncounted(() ->
                        prisma.animal().findMany().orderBy(a -> a.id().asc()).toList()))
                .satisfiesExactly(one -> isBare(one), two -> isFull(two, 2), three -> isFull(three, 3));
    }

    @Test
    void isTakenFromRelatedRecords() {
        uncounted(() -> prisma.animal()
                .createMany(c -> full(c, 1, 1), c -> bare(c, 2), c -> bare(c, 3))
                .execute());
        uncounted(() -> prisma.animal()
                .update(a -> a.id().eq(2))
                .data(d -> d.motherId(1))
                .execute());
        List<Animal> children = counted(
                1,
                () -> prisma.animal()
                        .updateManyAndReturn()
                        .where(a -> a.id().in(2, 3))
                        .data(d -> d.call()
                                .from(a -> a.mother().call())
                                .tame()
                                .from(a -> a.mother().tame())
                                .rank()
                                .from(a -> a.mother().rank())
                                .age()
                                .from(a -> a.mother().age())
                                .weight()
                                .from(a -> a.mother().weight())
                                .speed()
                                .from(a -> a.mother().speed())
                                .height()
                                .from(a -> a.mother().height())
                                .price()
                                .from(a -> a.mother().price())
                                .mark()
                                .from(a -> a.mother().mark())
                                .seen()
                                .from(a -> a.mother().seen())
                                .moved()
                                .from(a -> a.mother().moved())
                                .arrived()
                                .from(a -> a.mother().arrived())
                                .born()
                                .from(a -> a.mother().born())
                                .feeds()
                                .from(a -> a.mother().feeds())
                                .sound()
                                .from(a -> a.mother().sound())
                                .notes()
                                .from(a -> a.mother().notes())
                                .page()
                                .from(a -> a.mother().page())
                                .diet()
                                .from(a -> a.mother().diet()))
                        .execute());
        for (Animal child : children) {
            if (child.id() == 2) isFull(child, 1);
            else isBare(child);
        }
    }

    private static AnimalCreate full(
            AnimalCreate.RequiresId<AnimalCreate.RequiresName<AnimalCreate.RequiresSpecies<AnimalCreate>>> start,
            int id,
            int n) {
        return start.id(id)
                .name("n")
                .speciesCode("s")
                .call("it's \"" + n)
                .tame(true)
                .rank((short) n)
                .age(n)
                .weight(Long.MAX_VALUE - n)
                .speed(0.5f * n)
                .height(0.25 * n)
                .price(new BigDecimal("0.1234567890123456789" + n))
                .mark(MARK)
                .seen(Instant.parse("2026-01-0" + n + "T03:04:05.678Z"))
                .moved(OffsetDateTime.parse("2026-01-0" + n + "T03:04:05.678Z"))
                .arrived(LocalDateTime.parse("2026-01-0" + n + "T03:04:05.678"))
                .born(LocalDate.of(2026, 1, n))
                .feeds(LocalTime.of(3, n))
                .sound(new byte[] {0, -1, (byte) n})
                .notes(Json.of("{\"n\":" + n + "}"))
                .page(URI.create("https://example.org/" + n))
                .diet(Diet.values()[0])
                .names(List.of("a", "b" + n))
                .scores(List.of(n));
    }

    private static AnimalCreate bare(
            AnimalCreate.RequiresId<AnimalCreate.RequiresName<AnimalCreate.RequiresSpecies<AnimalCreate>>> start,
            int id) {
        return start.id(id).name("n").speciesCode("s").names(List.of("a", "b1")).scores(List.of(1));
    }

    private static AnimalCreate nulls(
            AnimalCreate.RequiresId<AnimalCreate.RequiresName<AnimalCreate.RequiresSpecies<AnimalCreate>>> start,
            int id) {
        return bare(start, id)
                .call(null)
                .tame(null)
                .rank(null)
                .age(null)
                .weight(null)
                .speed(null)
                .height(null)
                .price(null)
                .mark(null)
                .seen(null)
                .moved(null)
                .arrived(null)
                .born(null)
                .feeds(null)
                .sound(null)
                .notes(null)
                .page(null)
                .diet(null);
    }

    private static void isFull(Animal animal, int n) {
        assertThat(animal.call()).isEqualTo("it's \"" + n);
        assertThat(animal.tame()).isTrue();
        assertThat(animal.rank()).isEqualTo((short) n);
        assertThat(animal.age()).isEqualTo(n);
        assertThat(animal.weight()).isEqualTo(Long.MAX_VALUE - n);
        assertThat(animal.speed()).isEqualTo(0.5f * n);
        assertThat(animal.height()).isEqualTo(0.25 * n);
        assertThat(animal.price()).isEqualByComparingTo("0.1234567890123456789" + n);
        assertThat(animal.mark()).isEqualTo(MARK);
        assertThat(animal.seen()).isEqualTo("2026-01-0" + n + "T03:04:05.678Z");
        assertThat(animal.moved()).isEqualTo("2026-01-0" + n + "T03:04:05.678Z");
        assertThat(animal.arrived()).isEqualTo("2026-01-0" + n + "T03:04:05.678");
        assertThat(animal.born()).isEqualTo("2026-01-0" + n);
        assertThat(animal.feeds()).isEqualTo(LocalTime.of(3, n));
        assertThat(animal.sound()).containsExactly(0, -1, n);
        assertThat(animal.notes().text().replace(" ", "")).isEqualTo("{\"n\":" + n + "}");
        assertThat(animal.page()).hasToString("https://example.org/" + n);
        assertThat(animal.diet()).isEqualTo(Diet.values()[0]);
        assertThat(animal.names()).containsExactly("a", "b" + n);
        assertThat(animal.scores()).containsExactly(n);
    }

    private static void isBare(Animal animal) {
        assertThat(animal)
                .extracting(
                        Animal::call,
                        Animal::tame,
                        Animal::rank,
                        Animal::age,
                        Animal::weight,
                        Animal::speed,
                        Animal::height,
                        Animal::price,
                        Animal::mark,
                        Animal::seen,
                        Animal::moved,
                        Animal::arrived,
                        Animal::born,
                        Animal::feeds,
                        Animal::sound,
                        Animal::notes,
                        Animal::page,
                        Animal::diet)
                .containsOnlyNulls();
        assertThat(animal.names()).containsExactly("a", "b1");
        assertThat(animal.scores()).containsExactly(1);
    }
}
