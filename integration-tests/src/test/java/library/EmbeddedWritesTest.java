package library;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.CheckConstraintException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Embedded records are given whole, and those that are never missing column by column, too. */
class EmbeddedWritesTest extends LibraryTest {
    private static final PostalAddress ROME = PostalAddress.of("Via Appia", "Rome", 118);
    private static final PostalAddress TURIN = new PostalAddress(
            "Via Po",
            "Turin",
            10123,
            AddressKind.PO_BOX,
            Optional.of(new DoorCode("7B")),
            null,
            List.of(AddressKind.STREET),
            List.of("011"),
            new MapPoint(7.7, 45.1, null));

    @BeforeEach
    void write() {
        counted(
                1,
                () -> prisma.libraryBranch()
                        .create(b -> b.branchName("South").branchAddress(ROME))
                        .execute());
    }

    @Test
    void createsByOneStatement() {
        LibraryBranch north = counted(
                1,
                () -> prisma.libraryBranch()
                        .create(b -> b.branchName("North").branchAddress(TURIN).mailAddress(ROME))
                        .execute());
        assertThat(north.branchAddress()).isEqualTo(TURIN);
        assertThat(north.mailAddress()).contains(ROME);
        assertThat(north.openingStats().visitorCount()).isZero();
        assertThat(stored("North")).isEqualTo("Turin 10123 PO_BOX Rome");
    }

    @Test
    void createsManyAndNested() {
        counted(
                1,
                () -> prisma.libraryMember()
                        .createMany(
                                m -> m.fullName("Ada").homeAddress(ROME),
                                m -> m.fullName("Bea").homeAddress(null))
                        .execute());
        assertThat(uncounted(() -> prisma.libraryMember()
                        .findMany()
                        .orderBy(m -> m.fullName().asc())
                        .select(m -> m.homeAddress().optional())
                        .toList()))
                .containsExactly(Optional.of(ROME), Optional.empty());
        BookCopy copy = uncounted(() -> prisma.bookCopy()
                .create(c -> c.shelfMark("QA")
                        .copyNumber(1)
                        .keptAt(k -> k.create(b -> b.branchName("North").branchAddress(TURIN)))
                        .heldBy(h -> h.create(m -> m.fullName("Cleo").homeAddress(TURIN))))
                .include(c -> c.keptAt(), c -> c.heldBy())
                .execute());
        assertThat(copy.keptAt()).map(LibraryBranch::branchAddress).contains(TURIN);
        assertThat(copy.heldBy()).map(LibraryMember::homeAddress).contains(TURIN);
    }

    @Test
    void updatesWholeRecords() {
        LibraryBranch moved = counted(
                1,
                () -> prisma.libraryBranch()
                        .update(b -> b.branchNo().eq(1))
                        .data(d -> d.branchAddress(TURIN).mailAddress(ROME))
                        .execute());
        assertThat(moved.branchAddress()).isEqualTo(TURIN);
        assertThat(moved.mailAddress()).contains(ROME);
        LibraryBranch without = counted(
                1,
                () -> prisma.libraryBranch()
                        .update(b -> b.branchNo().eq(1))
                        .data(d -> d.branchAddress(ROME).mailAddress(null))
                        .execute());
        assertThat(without.branchAddress()).isEqualTo(ROME);
        assertThat(without.mailAddress()).isEmpty();
    }

    @Test
    void updatesSomeColumns() {
        LibraryBranch moved = counted(
                1,
                () -> prisma.libraryBranch()
                        .update(b -> b.branchNo().eq(1))
                        .data(d -> d.branchAddress(a -> a.streetName("Via Sacra")
                                        .zipCode()
                                        .increment(1)
                                        .phoneNumbers()
                                        .push("06")
                                        .mapPoint(TURIN.mapPoint()))
                                .openingStats(s -> s.visitorCount().increment(5)))
                        .execute());
        assertThat(moved.branchAddress())
                .isEqualTo(new PostalAddress(
                        "Via Sacra",
                        "Rome",
                        119,
                        AddressKind.STREET,
                        Optional.empty(),
                        null,
                        List.of(),
                        List.of("06"),
                        TURIN.mapPoint()));
        assertThat(moved.openingStats().visitorCount()).isEqualTo(5);
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .updateMany()
                                .where(b -> b.branchAddress().cityName().eq("Rome"))
                                .data(d ->
                                        d.branchAddress(a -> a.cityName("Roma").mapPoint(null)))
                                .execute()))
                .isEqualTo(1);
        assertThat(stored("South")).isEqualTo("Roma 119 STREET null");
    }

    @Test
    void upserts() {
        for (PostalAddress address : List.of(ROME, TURIN)) {
            LibraryMember ada = counted(
                    1,
                    () -> prisma.libraryMember()
                            .upsert(m -> m.fullName().eq("Ada"))
                            .create(m -> m.fullName("Ada").homeAddress(ROME))
                            .update(d -> d.homeAddress(address))
                            .execute());
            assertThat(ada.homeAddress()).isEqualTo(address);
        }
    }

    @Test
    void findsByAKeyOfItsColumns() {
        LibraryBranch south = counted(
                1,
                () -> prisma.libraryBranch()
                        .findUnique(b ->
                                b.branchAddressZipCodeBranchAddressStreetName().eq(118, "Via Appia"))
                        .orThrow());
        assertThat(south.branchName()).isEqualTo("South");
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.libraryBranch()
                        .create(b -> b.branchName("Other").branchAddress(ROME))
                        .execute());
        assertThat(e.fields()).containsExactly("branchAddress.zipCode", "branchAddress.streetName");
    }

    @Test
    void checksItsColumns() {
        assertThat(refused(
                        CheckConstraintException.class,
                        () -> prisma.libraryBranch()
                                .create(b -> b.branchName("Nowhere").branchAddress(PostalAddress.of("", "", 0)))
                                .execute()))
                .hasMessageContaining("library_branch_check");
    }

    @Test
    void refusesRecordsWithoutWhatTheyMustHave() {
        PostalAddress half = PostalAddress.of("Via Appia", nothing(), 118);
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.libraryMember()
                                .create(m -> m.fullName("Ada").homeAddress(half))
                                .execute()))
                .hasMessageContaining("LibraryMember.homeAddress.cityName was given null, but it is required");
        PostalAddress withNull = new PostalAddress(
                "Via Appia",
                "Rome",
                118,
                AddressKind.STREET,
                Optional.empty(),
                null,
                List.of(),
                Arrays.asList("06", nothing()),
                null);
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.libraryMember()
                                .create(m -> m.fullName("Ada").homeAddress(withNull))
                                .execute()))
                .hasMessageContaining(
                        "LibraryMember.homeAddress was given a list with null in it for homeAddress.phoneNumbers");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.libraryBranch()
                                .update(b -> b.branchNo().eq(1))
                                .data(d -> d.branchAddress(a -> a.cityName(nothing())))
                                .execute()))
                .hasMessageContaining("LibraryBranch.branchAddress.cityName was given null, but it is required");
    }

    /** City, zip code, kind and the city of the mail address, as they are in the database. */
    private @Nullable String stored(String branch) {
        return uncounted(() -> prisma.queryRaw(
                                "SELECT branch_address_city_name, branch_address_zip, branch_address_address_kind AS kind,"
                                        + " mail_city_name FROM library_branch WHERE branch_name = ?",
                                branch)
                        .map(row -> row.getString("branch_address_city_name") + " "
                                + row.getInt("branch_address_zip") + " " + row.getString("kind") + " "
                                + row.getNullableString("mail_city_name")))
                .get(0);
    }

    @SuppressWarnings("NullAway") // what a caller without a null checker may give
    private static String nothing() {
        return null;
    }
}
