package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database makes of a row finds its way to the row's own children, however alike the rows are. */
class MatchingTest extends ShopTest {
    private UUID buyer;

    @BeforeEach
    void write() {
        buyer = customer("a@x").id();
        product("p", 1);
    }

    @Test
    void tellsEqualRowsApartByTheirChildren() {
        uncounted(() -> prisma.customer()
                .update(c -> c.id().eq(buyer))
                .data(d -> d.bought(o -> {
                    for (int i = 0; i < 30; i++) {
                        int lines = i;
                        o.create(x -> x.lines(l -> {
                            for (int j = 0; j < lines; j++) {
                                int position = j;
                                l.create(y -> y.position(position)
                                        .variantProductVariantSize("p", 1)
                                        .quantity(lines));
                            }
                        }));
                    }
                }))
                .execute());
        List<Order> orders = uncounted(
                () -> prisma.order().findMany().include(o -> o.lines()).toList());
        assertThat(orders)
                .extracting(o -> o.lines().size())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 30).boxed().toList());
        assertThat(orders)
                .allSatisfy(o -> assertThat(o.lines())
                        .allSatisfy(l ->
                                assertThat(l.quantity()).isEqualTo(o.lines().size())));
    }

    @Test
    void tellsRowsOfSeveralShapesApart() {
        uncounted(() -> prisma.topic()
                .create(t -> t.title("root").children(c -> {
                    for (int i = 0; i < 20; i++) {
                        String title = "t" + i;
                        boolean explicit = i % 3 == 0;
                        int id = 1_000 + i;
                        c.create(x -> {
                            var topic = x.title(title)
                                    .children(k -> k.create(y -> y.title(title + "a"), y -> y.title(title + "b")));
                            return explicit ? topic.id(id) : topic;
                        });
                    }
                }))
                .execute());
        List<Topic> topics = uncounted(() -> prisma.topic()
                .findMany()
                .where(t -> t.parent().title().eq("root"))
                .include(t -> t.children().orderBy(c -> c.title().asc()))
                .toList());
        assertThat(topics)
                .hasSize(20)
                .allSatisfy(t -> assertThat(t.children())
                        .extracting(Topic::title)
                        .containsExactly(t.title() + "a", t.title() + "b"));
    }

    @Test
    void createsManyWithChildrenOfTheirOwn() {
        uncounted(() -> prisma.supplier()
                .createMany(
                        IntStream.range(0, 25).boxed().toList(),
                        (s, i) -> s.taxNumber("s" + i)
                                .products(p -> p.create(
                                        x -> x.code("a" + i)
                                                .name("n")
                                                .tags(t -> t.connectOrCreate(
                                                        y -> y.word().eq("w" + i % 5), y -> y.word("w" + i % 5))),
                                        x -> x.code("b" + i).name("n"))))
                .execute());
        List<Supplier> suppliers = uncounted(() -> prisma.supplier()
                .findMany()
                .include(s -> s.products().orderBy(p -> p.code().asc()).include(p -> p.tags()))
                .toList());
        assertThat(suppliers).hasSize(25).allSatisfy(s -> {
            String i = s.taxNumber().substring(1);
            assertThat(s.products()).extracting(Product::code).containsExactly("a" + i, "b" + i);
            assertThat(s.products().get(0).tags()).extracting(Tag::word).containsExactly("w" + Integer.parseInt(i) % 5);
            assertThat(s.products().get(1).tags()).isEmpty();
        });
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(5);
    }

    @Test
    void returnsRecordsInTheOrderInWhichTheyWereGiven() {
        List<String> words =
                IntStream.range(0, 200).mapToObj(i -> "w" + (i * 7919) % 200).toList();
        List<Tag> tags = counted(
                1,
                () -> prisma.tag()
                        .createManyAndReturn(words, (t, word) -> t.word(word))
                        .execute());
        assertThat(tags).extracting(Tag::word).containsExactlyElementsOf(words);
        List<Supplier> suppliers = counted(
                1,
                () -> prisma.supplier()
                        .createManyAndReturn(words, (s, word) -> s.taxNumber(word))
                        .execute());
        assertThat(suppliers).extracting(Supplier::taxNumber).containsExactlyElementsOf(words);
    }
}
