package library;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Embedded records are columns of their model in filters, orders, groups and selections, and records in results. */
class EmbeddedReadsTest extends LibraryTest {
    private static final MapPoint HILL = new MapPoint(12.5, 41.9, 2);
    private static final PostalAddress ROME = new PostalAddress(
            "Via Appia",
            "Rome",
            118,
            AddressKind.STREET,
            Optional.of(new DoorCode("7B")),
            Json.of("{\"ring\": 2}"),
            List.of(AddressKind.PO_BOX, AddressKind.STREET),
            List.of("06 1", "06 \"2\""),
            HILL);
    private static final PostalAddress TURIN = PostalAddress.of("Via Po", "Turin", 10123);

    @BeforeEach
    void write() {
        uncounted(() -> {
            prisma.libraryBranch()
                    .create(b -> b.branchName("North").branchAddress(TURIN))
                    .execute();
            prisma.libraryBranch()
                    .create(b -> b.branchName("South")
                            .branchAddress(ROME)
                            .mailAddress(PostalAddress.of("Box 1", "Ostia", 121))
                            .keptCopies(c -> c.create(x ->
                                    x.shelfMark("QA").copyNumber(1).heldBy(h -> h.create(m -> m.fullName("Ada"))))))
                    .execute();
            prisma.libraryMember()
                    .create(m -> m.fullName("Bea").homeAddress(ROME))
                    .execute();
        });
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsRecords(RelationLoadStrategy strategy) {
        List<LibraryBranch> branches = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.libraryBranch()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(b -> b.branchAddress().cityName().asc())
                        .include(b -> b.keptCopies().include(c -> c.keptAt()))
                        .toList());
        assertThat(branches).extracting(LibraryBranch::branchAddress).containsExactly(ROME, TURIN);
        assertThat(branches)
                .extracting(LibraryBranch::mailAddress)
                .containsExactly(Optional.of(PostalAddress.of("Box 1", "Ostia", 121)), Optional.empty());
        assertThat(branches.get(0).keptCopies().get(0).keptAt())
                .map(LibraryBranch::branchAddress)
                .contains(ROME);
        assertThat(branches.get(0).openingStats().visitorCount()).isZero();
    }

    @Test
    void filtersByFields() {
        assertThat(branchesWhere(b -> b.branchAddress().cityName().eq("Rome"))).containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().zipCode().gt(10_000))).containsExactly("North");
        assertThat(branchesWhere(b -> b.branchAddress().addressKind().eq(AddressKind.PO_BOX)))
                .isEmpty();
        assertThat(branchesWhere(b -> b.branchAddress().mapPoint().east().gt(12.0)))
                .containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().doorCode().eq(new DoorCode("7B"))))
                .containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().doorCode().isNull())).containsExactly("North");
        assertThat(branchesWhere(b -> b.branchAddress().phoneNumbers().has("06 1")))
                .containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().formerKinds().isEmpty()))
                .containsExactly("North");
        assertThat(branchesWhere(b -> b.mailAddress().cityName().startsWith("Ost")))
                .containsExactly("South");
        assertThat(branchesWhere(b -> b.openingStats().visitorCount().eq(0))).containsExactly("North", "South");
    }

    @Test
    void filtersByWholeRecords() {
        PostalAddress elsewhere = PostalAddress.of("Via Appia", "Rome", 118);
        assertThat(branchesWhere(b -> b.branchAddress().eq(ROME))).containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().eq(TURIN))).containsExactly("North");
        assertThat(branchesWhere(b -> b.branchAddress().eq(elsewhere))).isEmpty();
        assertThat(branchesWhere(b -> b.branchAddress().ne(ROME))).containsExactly("North");
        assertThat(branchesWhere(b -> b.branchAddress().ne(elsewhere))).containsExactly("North", "South");
        assertThat(branchesWhere(b -> b.branchAddress().mapPoint().eq(HILL))).containsExactly("South");
        assertThat(branchesWhere(b -> b.branchAddress().mapPoint().ne(HILL))).isEmpty();
        assertThat(branchesWhere(b -> b.branchAddress().mapPoint().ne(new MapPoint(12.5, 41.9, null))))
                .containsExactly("South");
        assertThat(branchesWhere(b -> b.mailAddress().isNull())).containsExactly("North");
        assertThat(branchesWhere(b -> b.mailAddress().isNotNull())).containsExactly("South");
        assertThat(branchesWhere(b -> b.mailAddress().isNull().not())).containsExactly("South");
        assertThat(branchesWhere(b -> b.mailAddress().ne(TURIN))).containsExactly("South");
        assertThat(branchesWhere(
                        b -> b.mailAddress().eq(TURIN).not().and(b.mailAddress().isNotNull())))
                .containsExactly("South");
    }

    @Test
    void refusesNull() {
        InvalidQueryException e = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.libraryBranch()
                        .count()
                        .where(b -> b.branchAddress().eq(nothing()))
                        .execute());
        assertThat(e).hasMessageContaining("LibraryBranch.branchAddress: eq was given null");
        assertThat(branchesWhere(b -> b.branchAddress().eq(nothing()).when(false)))
                .hasSize(2);
    }

    @Test
    void selectsRecordsAndFields() {
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .findMany()
                                .orderBy(b -> b.branchAddress().zipCode().asc())
                                .select(b -> b.branchAddress())
                                .toList()))
                .containsExactly(ROME, TURIN);
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .findMany()
                                .orderBy(b -> b.branchNo().asc())
                                .select(b -> b.mailAddress().optional())
                                .toList()))
                .containsExactly(Optional.empty(), Optional.of(PostalAddress.of("Box 1", "Ostia", 121)));
        record Where(
                String branch,
                PostalAddress address,
                @Nullable MapPoint point,
                String city) {}
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .findMany()
                                .where(b -> b.branchAddress().cityName().eq("Rome"))
                                .select(b -> Row.of(
                                                b.branchName(),
                                                b.branchAddress(),
                                                b.branchAddress().mapPoint(),
                                                b.branchAddress().cityName())
                                        .as(Where::new))
                                .toList()))
                .containsExactly(new Where("South", ROME, HILL, "Rome"));
    }

    @Test
    void selectsThroughPaths() {
        record Kept(String shelfMark, Optional<PostalAddress> branch, Optional<PostalAddress> holder) {}
        assertThat(counted(
                        1,
                        () -> prisma.bookCopy()
                                .findMany()
                                .where(c ->
                                        c.keptAt().branchAddress().cityName().eq("Rome"))
                                .orderBy(c ->
                                        c.keptAt().branchAddress().streetName().asc())
                                .select(c -> Row.of(
                                                c.shelfMark(),
                                                c.keptAt().branchAddress().optional(),
                                                c.heldBy().homeAddress().optional())
                                        .as(Kept::new))
                                .toList()))
                .containsExactly(new Kept("QA", Optional.of(ROME), Optional.empty()));
        assertThat(counted(
                        1,
                        () -> prisma.bookCopy()
                                .count()
                                .where(c -> c.keptAt().branchAddress().eq(ROME))
                                .execute()))
                .isEqualTo(1);
        uncounted(() ->
                prisma.bookCopy().create(c -> c.shelfMark("QB").copyNumber(1)).execute());
        assertThat(counted(
                        1,
                        () -> prisma.bookCopy()
                                .findMany()
                                .orderBy(c -> c.shelfMark().asc())
                                .select(c -> c.keptAt().branchAddress().optional())
                                .toList()))
                .containsExactly(Optional.of(ROME), Optional.empty());
    }

    @Test
    void projects() {
        assertThat(counted(
                        2,
                        () -> prisma.libraryBranch()
                                .findMany()
                                .orderBy(b -> b.branchName().desc())
                                .select(BranchCardProjection::of)
                                .toList()))
                .containsExactly(
                        new BranchCard(
                                "South",
                                ROME,
                                Optional.of(PostalAddress.of("Box 1", "Ostia", 121)),
                                List.of(new BranchCard.CopyCard("QA", 1))),
                        new BranchCard("North", TURIN, Optional.empty(), List.of()));
    }

    @Test
    void groupsAndDistinguishes() {
        record PerCity(String city, long branches) {}
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .groupBy(b -> b.branchAddress().cityName())
                                .orderBy((b, g) ->
                                        g.key(b.branchAddress().cityName()).asc())
                                .select((b, g) -> Row.of(g.key(b.branchAddress().cityName()), g.count())
                                        .as(PerCity::new))
                                .toList()))
                .containsExactly(new PerCity("Rome", 1), new PerCity("Turin", 1));
        assertThat(counted(
                        1,
                        () -> prisma.libraryBranch()
                                .findMany()
                                .distinct(b -> b.branchAddress().addressKind())
                                .select(b -> b.branchAddress().addressKind())
                                .toList()))
                .containsExactly(AddressKind.STREET);
    }

    @Test
    void areKeysOfGroups() {
        List<AddressGroup> groups = counted(
                1,
                () -> prisma.libraryBranch()
                        .groupBy(AddressGroupProjection.keys())
                        .orderBy((b, g) -> g.key(b.branchAddress().cityName()).asc())
                        .select(AddressGroupProjection::of)
                        .toList());
        assertThat(groups)
                .containsExactly(
                        new AddressGroup(
                                ROME,
                                Optional.of(PostalAddress.of("Box 1", "Ostia", 121)),
                                1,
                                1,
                                0,
                                121,
                                Optional.of(12.5)),
                        new AddressGroup(TURIN, Optional.empty(), 1, 0, 0, null, Optional.empty()));
    }

    @Test
    void namesWhatIsMissingOfHalfARecord() {
        uncounted(() -> prisma.executeRaw("UPDATE library_member SET home_address_zip = NULL WHERE full_name = 'Bea'"));
        InconsistentDataException e = refused(
                InconsistentDataException.class,
                () -> prisma.libraryMember()
                        .findMany()
                        .orderBy(m -> m.fullName().asc())
                        .toList());
        assertThat(e).hasMessageContaining("null in homeAddress.zipCode, which LibraryMember.homeAddress requires");
    }

    private List<String> branchesWhere(
            Function<LibraryBranchFields.Root<LibraryBranch>, Filter<LibraryBranch>> condition) {
        return counted(
                1,
                () -> prisma.libraryBranch()
                        .findMany()
                        .where(condition)
                        .orderBy(b -> b.branchName().asc())
                        .select(b -> b.branchName())
                        .toList());
    }

    @SuppressWarnings("NullAway") // what a caller without a null checker may give
    private static PostalAddress nothing() {
        return null;
    }
}
