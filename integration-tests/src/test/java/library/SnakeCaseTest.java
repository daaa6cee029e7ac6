package library;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names in the database follow a convention; those of the API do not know of it. */
class SnakeCaseTest extends LibraryTest {

    @BeforeEach
    void write() {
        prisma.libraryMember()
                .create(m -> m.fullName("Ada")
                        .borrowedCopies(b -> b.create(x -> x.shelfMark("QA 76")
                                .copyNumber(1)
                                .subjectAreas(s -> s.create(y -> y.areaName("maths"), y -> y.areaName("machines"))))))
                .execute();
    }

    @Test
    void namesTablesAndColumns() {
        List<String> rows = counted(
                1,
                () -> prisma.queryRaw("SELECT m.full_name, b.shelf_mark, b.\"CONDITION\" AS state, s.area_name"
                                + " FROM library_member m JOIN book_copy b ON b.held_by_id = m.member_no"
                                + " JOIN _book_copy_to_subject_area j ON j.\"A\" = b.book_id"
                                + " JOIN subject_area s ON s.area_name = j.\"B\" ORDER BY s.area_name")
                        .map(row -> row.getString("full_name") + " " + row.getString("state") + " "
                                + row.getString("area_name")));
        assertThat(rows).containsExactly("Ada NEARLY_NEW machines", "Ada NEARLY_NEW maths");
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsThroughThem(RelationLoadStrategy strategy) {
        LibraryMember ada = counted(
                        strategy == RelationLoadStrategy.JOIN ? 1 : 4,
                        () -> prisma.libraryMember()
                                .findMany()
                                .relationLoadStrategy(strategy)
                                .include(m -> m.borrowedCopies()
                                        .include(
                                                b -> b.heldBy(),
                                                b -> b.subjectAreas()
                                                        .orderBy(s ->
                                                                s.areaName().asc())))
                                .toList())
                .get(0);
        BookCopy copy = ada.borrowedCopies().get(0);
        assertThat(copy.heldBy()).map(LibraryMember::fullName).contains("Ada");
        assertThat(copy.bookState()).isEqualTo(BookState.NEARLY_NEW);
        assertThat(copy.subjectAreas()).extracting(SubjectArea::areaName).containsExactly("machines", "maths");
    }

    @Test
    void tellsErrorsInNamesOfTheModel() {
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.bookCopy()
                        .create(b -> b.shelfMark("QA 76").copyNumber(1))
                        .execute());
        assertThat(e.model()).isEqualTo("BookCopy");
        assertThat(e.fields()).containsExactly("shelfMark", "copyNumber");
        UniqueConstraintException member = refused(
                UniqueConstraintException.class,
                () -> prisma.libraryMember().create(m -> m.fullName("Ada")).execute());
        assertThat(member.model()).isEqualTo("LibraryMember");
        assertThat(member.fields()).containsExactly("fullName");
    }

    @Test
    void writesBySelectorsOfSeveralColumns() {
        BookCopy copy = counted(
                1,
                () -> prisma.bookCopy()
                        .update(b -> b.shelfMarkCopyNumber().eq("QA 76", 1))
                        .data(d -> d.bookState(BookState.WELL_READ))
                        .execute());
        assertThat(copy.bookState()).isEqualTo(BookState.WELL_READ);
        BookCopy upserted = counted(
                1,
                () -> prisma.bookCopy()
                        .upsert(b -> b.shelfMarkCopyNumber().eq("QA 76", 2))
                        .create(c -> c.shelfMark("QA 76").copyNumber(2))
                        .update(d -> d.bookState(BookState.WELL_READ))
                        .execute());
        assertThat(upserted.bookState()).isEqualTo(BookState.NEARLY_NEW);
        assertThat(counted(
                        1,
                        () -> prisma.bookCopy()
                                .findMany()
                                .where(b -> b.subjectAreas().none())
                                .select(b -> b.copyNumber())
                                .toList()))
                .containsExactly(2);
    }
}
