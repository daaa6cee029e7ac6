package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.FindMany;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a result: forwards, backwards, from a cursor, without repetitions. */
class PagingTest extends ShopTest {

    @BeforeEach
    void write() {
        // a to h; ratings 0, 1, 2, null, 0, 1, 2, null; names of two
        prisma.product()
                .createMany(
                        IntStream.range(0, 8).boxed().toList(),
                        (p, i) -> p.code("" + (char) ('a' + i))
                                .name(i < 4 ? "early" : "late")
                                .rating(i % 4 == 3 ? null : i % 4))
                .execute();
    }

    @Test
    void skipsAndTakes() {
        assertThat(page(q -> q.take(3))).isEqualTo("abc");
        assertThat(page(q -> q.skip(6))).isEqualTo("gh");
        assertThat(page(q -> q.skip(2).take(3))).isEqualTo("cde");
        assertThat(page(q -> q.skip(100))).isEmpty();
        assertThat(page(q -> q.take(100))).isEqualTo("abcdefgh");
        assertThat(page(q -> q.take(0))).isEmpty();
    }

    @Test
    void takesFromTheEndInTheGivenOrder() {
        assertThat(page(q -> q.take(-3))).isEqualTo("fgh");
        assertThat(page(q -> q.take(-3).skip(2))).isEqualTo("def");
        assertThat(page(q -> q.take(-100))).isEqualTo("abcdefgh");
    }

    @Test
    void startsAtACursor() {
        assertThat(page(q -> q.cursor(p -> p.code().eq("c")))).isEqualTo("cdefgh");
        assertThat(page(q -> q.cursor(p -> p.code().eq("c")).take(2))).isEqualTo("cd");
        assertThat(page(q -> q.cursor(p -> p.code().eq("c")).skip(1).take(2))).isEqualTo("de");
        assertThat(page(q -> q.cursor(p -> p.code().eq("f")).take(-2))).isEqualTo("ef");
        assertThat(page(q -> q.cursor(p -> p.code().eq("f")).skip(1).take(-2))).isEqualTo("de");
    }

    @Test
    void knowsACursorThatIsNotThere() {
        assertThat(page(q -> q.cursor(p -> p.code().eq("zzz")))).isEmpty();
        assertThat(page(q -> q.cursor(p -> p.code().eq("zzz")).take(-2))).isEmpty();
    }

    @Test
    void aCursorOutsideOfTheFilterStillDelimits() {
        assertThat(page(q -> q.where(p -> p.code().ne("c")).cursor(p -> p.code().eq("c"))))
                .isEqualTo("defgh");
    }

    @Test
    void aCursorDelimitsWhereTheFilterNamesOneRecord() {
        assertThat(read(q -> q.where(p -> p.code().eq("c")).cursor(p -> p.code().eq("b"))))
                .isEqualTo("c");
        assertThat(read(q -> q.where(p -> p.code().eq("c")).cursor(p -> p.code().eq("d"))))
                .isEmpty();
    }

    @Test
    void aCursorFollowsAnOrderWithEqualAndMissingValues() {
        // by rating, nulls last, then by code: a e b f c g d h
        UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> ordered =
                q -> q.orderBy(p -> p.rating().asc().nullsLast());
        assertThat(read(q -> ordered.apply(q).cursor(p -> p.code().eq("e")))).isEqualTo("ebfcgdh");
        assertThat(read(q -> ordered.apply(q).cursor(p -> p.code().eq("d")))).isEqualTo("dh");
        assertThat(read(q -> ordered.apply(q).cursor(p -> p.code().eq("d")).take(-3)))
                .isEqualTo("cgd");
        assertThat(read(q -> q.orderBy(p -> p.rating().desc().nullsFirst())
                        .cursor(p -> p.code().eq("h"))
                        .skip(1)))
                .isEqualTo("cgbfae");
    }

    @Test
    void visitsEveryRecordOnceFromPageToPage() {
        StringBuilder all = new StringBuilder();
        String last = read(q -> q.orderBy(p -> p.name().desc()).take(3));
        while (!last.isEmpty()) {
            all.append(last);
            String cursor = last.substring(last.length() - 1);
            last = read(q -> q.orderBy(p -> p.name().desc())
                    .cursor(p -> p.code().eq(cursor))
                    .skip(1)
                    .take(3));
        }
        assertThat(all.chars().sorted().mapToObj(Character::toString).toList())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void readsEachDistinctValueOnce() {
        assertThat(read(q -> q.distinct(p -> p.rating()).orderBy(p -> p.code().asc())))
                .isEqualTo("abcd");
        assertThat(read(q -> q.distinct(p -> p.name()).orderBy(p -> p.code().desc())))
                .isEqualTo("hd");
        assertThat(read(q -> q.distinct(p -> p.name(), p -> p.rating())
                        .orderBy(p -> p.code().asc())))
                .isEqualTo("abcdefgh");
    }

    @Test
    void pagesAfterDistinct() {
        assertThat(read(q -> q.distinct(p -> p.rating())
                        .orderBy(p -> p.code().asc())
                        .skip(1)
                        .take(2)))
                .isEqualTo("bc");
    }

    @Test
    void counts() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .where(p -> p.rating().isNull())
                                .execute()))
                .isEqualTo(2L);
    }

    @Test
    void refusesANegativeSkip() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().skip(-1).toList());
    }

    @Test
    void firstOfAnOrderAndLastOfIt() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findFirst()
                                .orderBy(p -> p.code().desc())
                                .orThrow()
                                .code()))
                .isEqualTo("h");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findFirst()
                                .where(p -> p.code().eq("zzz"))
                                .optional()))
                .isEmpty();
    }

    /** The codes of a page of the products in the order of their codes, as one text. */
    private String page(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> paging) {
        return read(q -> paging.apply(q).orderBy(p -> p.code().asc()));
    }

    private String read(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> paging) {
        return counted(
                1,
                () -> String.join(
                        "",
                        paging.apply(prisma.product().findMany())
                                .select(p -> p.code())
                                .toList()));
    }
}
