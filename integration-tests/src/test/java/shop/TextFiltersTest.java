package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.Filter;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of texts: what is written is meant literally, and upper case is not lower case. */
class TextFiltersTest extends ShopTest {

    private static final List<String> HOSTILE = List.of(
            "50%",
            "50x",
            "a_b",
            "axb",
            "back\\slash",
            "it's",
            "\"quoted\"",
            "'; DROP TABLE \"Tag\"; --",
            "? $1 :name ??",
            "\uD83E\uDD80 crab",
            "line\nbreak\ttab",
            "[a-z]*",
            "  ");

    @Test
    void keepsEveryTextAsItIs() {
        write(HOSTILE);
        assertThat(words(t -> t.word().in(HOSTILE))).containsExactlyInAnyOrderElementsOf(HOSTILE);
        for (String word : HOSTILE) {
            assertThat(words(t -> t.word().eq(word))).containsExactly(word);
            assertThat(words(t -> t.word().contains(word))).containsExactly(word);
            assertThat(words(t -> t.word().startsWith(word))).containsExactly(word);
            assertThat(words(t -> t.word().endsWith(word))).containsExactly(word);
            assertThat(words(t -> t.word().contains(word).ignoreCase())).containsExactly(word);
            assertThat(words(t -> t.word().ignoreCase().eq(word))).containsExactly(word);
            assertThat(words(t -> t.word().ne(word))).hasSize(HOSTILE.size() - 1);
        }
    }

    @Test
    void writesEveryTextAsItIs() {
        for (String text : HOSTILE) {
            Tag tag = counted(1, () -> prisma.tag().create(t -> t.word(text)).execute());
            assertThat(tag.word()).isEqualTo(text);
            Tag renamed = counted(
                    1,
                    () -> prisma.tag()
                            .update(t -> t.word().eq(text))
                            .data(d -> d.word(text + "!"))
                            .execute());
            assertThat(renamed.word()).isEqualTo(text + "!");
        }
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(HOSTILE.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%_", "a%", "\\%"})
    void escapesWildcards(String pattern) {
        write(List.of("plain", "plane"));
        assertThat(words(t -> t.word().contains(pattern))).isEmpty();
        assertThat(words(t -> t.word().startsWith(pattern))).isEmpty();
        assertThat(words(t -> t.word().endsWith(pattern))).isEmpty();
        assertThat(words(t -> t.word().contains(pattern).ignoreCase())).isEmpty();
        assertThat(words(t -> t.word().ignoreCase().eq(pattern))).isEmpty();
        assertThat(words(t -> t.word().contains(pattern).not())).hasSize(2);
    }

    @Test
    void tellsUpperFromLowerCaseUnlessTold() {
        write(List.of("Java", "java", "JAVASCRIPT"));
        assertThat(words(t -> t.word().contains("java"))).containsExactly("java");
        assertThat(words(t -> t.word().startsWith("Ja"))).containsExactly("Java");
        assertThat(words(t -> t.word().endsWith("a"))).containsExactlyInAnyOrder("Java", "java");
        assertThat(words(t -> t.word().eq("JAVA"))).isEmpty();
        assertThat(words(t -> t.word().contains("AvA").ignoreCase()))
                .containsExactlyInAnyOrder("Java", "java", "JAVASCRIPT");
        assertThat(words(t -> t.word().startsWith("JAVAS").ignoreCase())).containsExactly("JAVASCRIPT");
        assertThat(words(t -> t.word().endsWith("VA").ignoreCase())).containsExactlyInAnyOrder("Java", "java");
        assertThat(words(t -> t.word().ignoreCase().eq("JAVA"))).containsExactlyInAnyOrder("Java", "java");
        assertThat(words(t -> t.word().contains("java").ignoreCase().not())).isEmpty();
    }

    @Test
    void findsTheEmptyTextInEveryText() {
        write(List.of("", "a"));
        assertThat(words(t -> t.word().contains(""))).hasSize(2);
        assertThat(words(t -> t.word().startsWith(""))).hasSize(2);
        assertThat(words(t -> t.word().endsWith(""))).hasSize(2);
        assertThat(words(t -> t.word().startsWith("a"))).containsExactly("a");
        assertThat(words(t -> t.word().endsWith("a").not())).containsExactly("");
    }

    @Test
    void comparesWithAnotherField() {
        uncounted(() -> prisma.product()
                .createMany(
                        p -> p.code("a%").name("a%b"),
                        p -> p.code("a").name("a"),
                        p -> p.code("x_").name("xyz"))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findMany()
                                .where(p -> p.name().startsWith(p.code()))
                                .orderBy(p -> p.code().asc())
                                .select(p -> p.code())
                                .toList()))
                .containsExactlyInAnyOrder("a", "a%");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .where(p -> p.name().eq(p.code()))
                                .execute()))
                .isEqualTo(1L);
    }

    @Test
    void leavesOutNullsInEveryTextFilter() {
        uncounted(() -> prisma.maybe().createMany(m -> m, m -> m.text("a")).execute());
        assertThat(maybes(m -> m.text().contains(""))).isEqualTo(1);
        assertThat(maybes(m -> m.text().contains("a").not())).isZero();
        assertThat(maybes(m -> m.text().startsWith("b").ignoreCase().not())).isEqualTo(1);
    }

    @Test
    void takesFiveThousandValues() {
        write(IntStream.range(0, 20).mapToObj(i -> "w" + i).toList());
        List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "w" + i * 2).toList();
        assertThat(words(t -> t.word().in(many))).hasSize(10);
        assertThat(words(t -> t.word().notIn(many))).hasSize(10);
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .count()
                                .where(t -> t.weight()
                                        .in(IntStream.range(0, 5_000).boxed().toList()))
                                .execute()))
                .isEqualTo(20L);
    }

    @Test
    void refusesNullValuesAndSaysWhatToDo() {
        String none = null;
        assertThat(refusedFilter(t -> t.word().eq(none))).hasMessageContaining("Tag.word: eq was given null");
        assertThat(refusedFilter(t -> t.word().gt(none))).hasMessageContaining("isNull()");
        refusedFilter(t -> t.word().contains(none));
        refusedFilter(t -> t.word().in(Stream.of("a", none).toList()));
    }

    @Test
    void refusesNullLists() {
        String[] none = null;
        List<String> noList = null;
        int[] noNumbers = null;
        assertThat(refusedFilter(t -> t.word().in(none))).hasMessageContaining("Tag.word: in was given null");
        refusedFilter(t -> t.word().notIn(none));
        refusedFilter(t -> t.word().in(noList));
        refusedFilter(t -> t.word().ignoreCase().in(none));
        refusedFilter(t -> t.weight().in(noNumbers));
        assertThat(refusedFilter(t -> Filter.anyOf((List<Filter<Tag>>) null)))
                .hasMessageContaining("anyOf was given null");
        assertThat(refusedFilter(t -> Filter.allOf((Filter<Tag>[]) null))).hasMessageContaining("allOf");
        refusedFilter(t -> Filter.noneOf((Filter<Tag>[]) null));
        write(List.of("a"));
        assertThat(words(t -> t.word().in(none).when(false))).containsExactly("a");
    }

    @Test
    void ignoresCaseInEveryOperator() {
        write(List.of("apple", "Banana", "CHERRY"));
        assertThat(words(t -> t.word().ignoreCase().lt("banana"))).containsExactly("apple");
        assertThat(words(t -> t.word().ignoreCase().lte("BANANA"))).containsExactlyInAnyOrder("apple", "Banana");
        assertThat(words(t -> t.word().ignoreCase().gt("BANANA"))).containsExactly("CHERRY");
        assertThat(words(t -> t.word().ignoreCase().gte("banana"))).containsExactlyInAnyOrder("Banana", "CHERRY");
        assertThat(words(t -> t.word().ignoreCase().between("B", "c"))).containsExactly("Banana");
        assertThat(words(t -> t.word().ignoreCase().in("APPLE", "cherry")))
                .containsExactlyInAnyOrder("apple", "CHERRY");
        assertThat(words(t -> t.word().ignoreCase().notIn("APPLE", "cherry"))).containsExactly("Banana");
        assertThat(words(t -> t.word().ignoreCase().ne("banana"))).containsExactlyInAnyOrder("apple", "CHERRY");
        assertThat(words(t -> t.word().ignoreCase().contains("AN"))).containsExactly("Banana");
        assertThat(words(t -> t.word().ignoreCase().startsWith("ch"))).containsExactly("CHERRY");
        assertThat(words(t -> t.word().ignoreCase().endsWith("PLE"))).containsExactly("apple");
    }

    @Test
    void comparesWithAFieldOfEitherCase() {
        uncounted(() -> prisma.product()
                .createMany(
                        p -> p.code("AB").name("xaby"),
                        p -> p.code("ab").name("ABc"),
                        p -> p.code("c").name("C"),
                        p -> p.code("d").name("xD"))
                .execute());
        assertThat(codes(p -> p.name().contains(p.code()).ignoreCase())).containsExactly("AB", "ab", "c", "d");
        assertThat(codes(p -> p.name().startsWith(p.code()).ignoreCase())).containsExactly("ab", "c");
        assertThat(codes(p -> p.name().endsWith(p.code()).ignoreCase())).containsExactly("c", "d");
        assertThat(codes(p -> p.name().contains(p.code()))).isEmpty();
        assertThat(codes(p -> p.name().ignoreCase().eq(p.code()))).containsExactly("c");
        assertThat(codes(p -> p.name().ignoreCase().gt(p.code()))).containsExactly("AB", "ab", "d");
        assertThat(codes(p -> p.name().between(p.code(), p.code()))).isEmpty();
        assertThat(codes(p -> p.name().ignoreCase().between(p.code(), p.name())))
                .containsExactly("AB", "ab", "c", "d");
    }

    @Test
    void comparesWithFieldsOfRelatedRecords() {
        uncounted(() -> {
            prisma.supplier()
                    .createMany(s -> s.taxNumber("a"), s -> s.taxNumber("b"))
                    .execute();
            prisma.product()
                    .createMany(
                            p -> p.code("a").name("xAx").supplierTaxNumber("a"),
                            p -> p.code("b").name("abc").supplierTaxNumber("a"),
                            p -> p.code("c").name("abc").supplierTaxNumber("b"),
                            p -> p.code("d").name("none"))
                    .execute();
        });
        assertThat(codes(p -> p.code().eq(p.supplier().taxNumber()))).containsExactly("a");
        assertThat(codes(p -> p.supplier().taxNumber().eq(p.code()))).containsExactly("a");
        assertThat(codes(p -> p.code().ne(p.supplier().taxNumber()))).containsExactly("b", "c");
        assertThat(codes(p -> p.code().gt(p.supplier().taxNumber()))).containsExactly("b", "c");
        assertThat(codes(p ->
                        p.code().between(p.supplier().taxNumber(), p.supplier().taxNumber())))
                .containsExactly("a");
        assertThat(codes(p -> p.name().contains(p.supplier().taxNumber()))).containsExactly("b", "c");
        assertThat(codes(p -> p.name().startsWith(p.supplier().taxNumber()))).containsExactly("b");
        assertThat(codes(p -> p.name().contains(p.supplier().taxNumber()).ignoreCase()))
                .containsExactly("a", "b", "c");
        assertThat(codes(p -> p.code().eq(p.supplier().taxNumber()).not())).containsExactly("b", "c", "d");
        assertThat(counted(
                        1,
                        () -> prisma.supplier()
                                .findMany()
                                .where(s -> s.products()
                                        .some(p -> p.name().contains(p.code()).ignoreCase()))
                                .select(s -> s.taxNumber())
                                .toList()))
                .containsExactly("a", "b");
    }

    @Test
    void readsToTheEndOfATextWithACharacterZero() {
        String text = "a\u0000b\u0000c";
        if (engine == Engine.POSTGRESQL) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.tag()
                            .count()
                            .where(t -> t.word().contains(text))
                            .execute());
            return;
        }
        write(List.of(text, "a", "a\u0000"));
        assertThat(words(t -> t.word().startsWith("a\u0000b"))).containsExactly(text);
        assertThat(words(t -> t.word().endsWith("\u0000c"))).containsExactly(text);
        assertThat(words(t -> t.word().endsWith("\u0000"))).containsExactly("a\u0000");
        assertThat(words(t -> t.word().contains("b\u0000"))).containsExactly(text);
        assertThat(words(t -> t.word().eq("a"))).containsExactly("a");
        assertThat(words(t -> t.word().startsWith("A\u0000B").ignoreCase())).containsExactly(text);
        assertThat(words(t -> t.word().in(text))).containsExactly(text);
    }

    private List<String> codes(Function<ProductFields.Root<Product>, ? extends Filter<Product>> filter) {
        return counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .where(filter)
                        .orderBy(p -> p.code().asc())
                        .select(p -> p.code())
                        .toList());
    }

    private InvalidQueryException refusedFilter(Function<TagFields.Root<Tag>, ? extends Filter<Tag>> filter) {
        return refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.tag().findMany().where(filter).toList());
    }

    private void write(List<String> words) {
        uncounted(
                () -> prisma.tag().createMany(words, (t, word) -> t.word(word)).execute());
    }

    private List<String> words(Function<TagFields.Root<Tag>, ? extends Filter<Tag>> filter) {
        return counted(
                1,
                () -> prisma.tag()
                        .findMany()
                        .where(filter)
                        .select(t -> t.word())
                        .toList());
    }

    private long maybes(Function<MaybeFields.Root<Maybe>, ? extends Filter<Maybe>> filter) {
        return counted(1, () -> prisma.maybe().count().where(filter).execute());
    }
}
