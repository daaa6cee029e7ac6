package library;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Embedded records that are keys name one record as a whole. */
class EmbeddedKeysTest extends LibraryTest {
    private static final ShelfKey FIRST = new ShelfKey("East", 1);
    private static final ShelfKey SECOND = new ShelfKey("East", 2);

    @BeforeEach
    void write() {
        counted(
                1,
                () -> prisma.bookShelf()
                        .createMany(
                                s -> s.shelfKey(FIRST)
                                        .standsAt(new ShelfPlace(1, 1))
                                        .shelfLabel("Algebra"),
                                s -> s.shelfKey(SECOND)
                                        .standsAt(new ShelfPlace(1, 2))
                                        .shelfLabel("Geometry"))
                        .execute());
    }

    @Test
    void findsByThem() {
        counted(1, () -> {
            BookShelf shelf = prisma.bookShelf()
                    .findUnique(s -> s.shelfKey().eq(new ShelfKey("East", 2)))
                    .orThrow();
            assertThat(shelf.shelfLabel()).isEqualTo("Geometry");
        });
        assertThat(counted(
                        1,
                        () -> prisma.bookShelf()
                                .findUnique(s -> s.shelfKey().eq(SECOND))
                                .orThrow()))
                .extracting(BookShelf::shelfLabel, BookShelf::shelfKey)
                .containsExactly("Geometry", SECOND);
        assertThat(counted(
                        1,
                        () -> prisma.bookShelf()
                                .findUnique(s -> s.standsAt().eq(new ShelfPlace(1, 1)))
                                .select(s -> s.shelfLabel())
                                .orThrow()))
                .isEqualTo("Algebra");
    }

    @Test
    void writesByThem() {
        BookShelf moved = counted(
                1,
                () -> prisma.bookShelf()
                        .update(s -> s.shelfKey().eq(FIRST))
                        .data(d -> d.shelfKey(k -> k.rowNumber(7))
                                .standsAt(p -> p.metresEast().increment(4)))
                        .execute());
        assertThat(moved.shelfKey()).isEqualTo(new ShelfKey("East", 7));
        assertThat(moved.standsAt()).isEqualTo(new ShelfPlace(5, 1));
        for (String label : List.of("Logic", "Sets")) {
            counted(
                    1,
                    () -> prisma.bookShelf()
                            .upsert(s -> s.shelfKey().eq(new ShelfKey("West", 1)))
                            .create(s -> s.shelfKey(new ShelfKey("West", 1))
                                    .standsAt(new ShelfPlace(9, 9))
                                    .shelfLabel(label))
                            .update(d -> d.shelfLabel(label))
                            .execute());
        }
        assertThat(counted(
                        1,
                        () -> prisma.bookShelf()
                                .delete(s -> s.standsAt().eq(new ShelfPlace(9, 9)))
                                .execute()))
                .extracting(BookShelf::shelfLabel)
                .isEqualTo("Sets");
    }

    @Test
    void pagesByThem() {
        assertThat(counted(
                        1,
                        () -> prisma.bookShelf()
                                .findMany()
                                .cursor(s -> s.shelfKey().eq(FIRST))
                                .skip(1)
                                .take(1)
                                .toList()))
                .extracting(BookShelf::shelfKey)
                .containsExactly(SECOND);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void relatesToThem(RelationLoadStrategy strategy) {
        uncounted(() -> {
            prisma.bookCopy()
                    .create(c -> c.shelfMark("QA")
                            .copyNumber(1)
                            .standsOn(s -> s.connect(x -> x.shelfKey().eq(FIRST))))
                    .execute();
            prisma.bookShelf()
                    .update(s -> s.shelfKey().eq(SECOND))
                    .data(d ->
                            d.shelvedCopies(c -> c.create(x -> x.shelfMark("QB").copyNumber(1))))
                    .execute();
        });
        List<BookShelf> shelves = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.bookShelf()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(s -> s.shelfKey().rowNumber().asc())
                        .include(s -> s.shelvedCopies().include(c -> c.standsOn()))
                        .toList());
        assertThat(shelves)
                .flatExtracting(BookShelf::shelvedCopies)
                .extracting(BookCopy::shelfMark)
                .containsExactly("QA", "QB");
        assertThat(shelves.get(0).shelvedCopies().get(0).standsOn())
                .map(BookShelf::shelfKey)
                .contains(FIRST);
        assertThat(counted(
                        1,
                        () -> prisma.bookCopy()
                                .findMany()
                                .where(c -> c.standsOn().shelfKey().eq(SECOND))
                                .select(c -> c.shelfMark())
                                .toList()))
                .containsExactly("QB");
    }

    @Test
    void tellsWhichColumnsWereTaken() {
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.bookShelf()
                        .create(s ->
                                s.shelfKey(FIRST).standsAt(new ShelfPlace(3, 3)).shelfLabel("Again"))
                        .execute());
        assertThat(e.fields()).containsExactly("shelfKey.hallName", "shelfKey.rowNumber");
    }

    @Test
    void upsertsManyByAnEmbeddedKey() {
        List<BookShelf> shelves = counted(
                1,
                () -> prisma.bookShelf()
                        .upsertManyAndReturn(
                                s -> s.shelfKey(SECOND)
                                        .standsAt(new ShelfPlace(2, 2))
                                        .shelfLabel("Logic"),
                                s -> s.shelfKey(new ShelfKey("West", 9))
                                        .standsAt(new ShelfPlace(9, 9))
                                        .shelfLabel("New"))
                        .onConflict(s -> s.shelfKey())
                        .update((d, row) -> d.shelfLabel().from(row.shelfLabel()))
                        .execute());
        assertThat(shelves).extracting(BookShelf::shelfLabel).containsExactly("Logic", "New");
        assertThat(shelves.get(0).standsAt()).isEqualTo(new ShelfPlace(1, 2));
        assertThat(counted(
                        1,
                        () -> prisma.bookShelf()
                                .upsertMany(s -> s.shelfKey(SECOND)
                                        .standsAt(new ShelfPlace(1, 2))
                                        .shelfLabel("Sets"))
                                .onConflict(s -> s.standsAt())
                                .update((d, row) -> d.standsAt(p -> p.metresEast()
                                                .from(row.standsAt().metresEast()))
                                        .shelfLabel()
                                        .from(row.shelfLabel()))
                                .execute()))
                .isEqualTo(1L);
    }
}
