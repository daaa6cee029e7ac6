package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Raw;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns, relations and tables of which the client knows nothing: they are in the database and nowhere else. */
class HiddenColumnsTest extends TypesTest {

    @Test
    void areInTheDatabase() {
        assertThat(uncounted(() -> prisma.schema().diff())).isEmpty();
        assertThat(prisma.schema().sql())
                .contains("\"corner_at\" point NOT NULL", "\"legacyCode\" TEXT,", "CREATE TABLE \"Survey\"")
                .contains("\"Region_withinId_fkey\"", "\"Survey_regionId_fkey\"", "\"Plot_legacyCode_idx\"");
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void areNullInARecordThatWasRead(RelationLoadStrategy strategy) {
        plot();
        Region region = uncounted(() -> prisma.region()
                .findFirst()
                .include(r -> r.plots(), r -> r.parts())
                .relationLoadStrategy(strategy)
                .orThrow());
        assertThat(region.name()).isEqualTo("North");
        assertThat(region.tag()).isNull();
        assertThat(region.surveys()).isNull();
        assertThat(region.within()).isNull();
        assertThat(region.parts()).isEmpty();
        assertThat(region.plots()).containsExactly(new Plot(1, "Mill", null, null, null, null, 1));
    }

    @Test
    void areFilledByTheirDefaultsInACreate() {
        Region region =
                counted(1, () -> prisma.region().create(r -> r.name("North")).execute());
        assertThat(region.tag()).isNull();
        String tag = text("SELECT \"tag\" AS v FROM \"Region\"");
        assertThat(tag).hasSize(36);
        assertThat(text("SELECT \"rank\" AS v FROM \"Region\"")).isEqualTo("7");
    }

    @Test
    void areReadByHand() {
        plot();
        Raw corner = new Raw("(1,2)");
        assertThat(uncounted(() -> prisma.queryRaw("SELECT * FROM \"Plot\"")
                        .map(row -> List.of(row.getRaw("corner_at"), row.getRaw("centre")))))
                .containsExactly(List.of(corner, new Raw("(0,0)")));
        counted(1, () -> prisma.executeRaw("UPDATE \"Plot\" SET \"centre\" = ? WHERE \"id\" = ?", corner, 1));
        assertThat(uncounted(() -> prisma.queryRaw("SELECT \"centre\", \"legacyCode\" FROM \"Plot\"")
                        .map(row -> row.getNullableRaw("legacyCode") == null ? row.getRaw("centre") : null)))
                .containsExactly(corner);
    }

    @Test
    void stayAsTheyAreInAnUpdate() {
        plot();
        Plot renamed = counted(
                1,
                () -> prisma.plot()
                        .update(p -> p.id().eq(1))
                        .data(p -> p.name("Hill"))
                        .execute());
        assertThat(renamed).isEqualTo(new Plot(1, "Hill", null, null, null, null, 1));
        assertThat(uncounted(() ->
                        prisma.queryRaw("SELECT \"corner_at\" FROM \"Plot\"").map(row -> row.getRaw("corner_at"))))
                .containsExactly(new Raw("(1,2)"));
    }

    @Test
    void leaveEverythingButCreatingToTheClient() {
        plot();
        Region south = uncounted(() -> prisma.region()
                .create(r -> r.name("South").plots(p -> p.connect(x -> x.name().eq("Mill"))))
                .include(r -> r.plots())
                .execute());
        assertThat(south.plots()).extracting(Plot::name).containsExactly("Mill");
        uncounted(() -> prisma.region()
                .update(r -> r.name().eq("South"))
                .data(r -> r.plots(p -> p.update(x -> x.name().eq("Mill"), x -> x.name("Hill"))
                        .disconnect(x -> x.name().eq("Hill"))))
                .execute());
        uncounted(() -> prisma.plot()
                .update(p -> p.name().eq("Hill"))
                .data(p -> p.region(r -> r.create(x -> x.name("West"))))
                .execute());
        assertThat(uncounted(
                        () -> prisma.plot().findMany().include(p -> p.region()).toList()))
                .extracting(plot -> plot.region().orElseThrow().name())
                .containsExactly("West");
        assertThat(uncounted(() -> prisma.plot().deleteMany().execute())).isEqualTo(1);
    }

    @Test
    void createUnderAParentWhoseOtherEndIsHidden() {
        Region north = uncounted(() -> prisma.region()
                .create(r -> r.name("North").parts(p -> p.create(x -> x.name("Coast"), x -> x.name("Hills"))))
                .include(r -> r.parts())
                .execute());
        assertThat(north.parts()).extracting(Region::name).containsExactlyInAnyOrder("Coast", "Hills");
    }

    private void plot() {
        uncounted(() -> {
            prisma.region().create(r -> r.name("North")).execute();
            prisma.executeRaw(
                    "INSERT INTO \"Plot\" (\"name\", \"corner_at\", \"regionId\") VALUES ('Mill', ?, 1)",
                    new Raw("(1,2)"));
            prisma.executeRaw("INSERT INTO \"Survey\" (\"notes\", \"regionId\") VALUES ('wet', 1)");
        });
    }

    private String text(String sql) {
        return uncounted(
                () -> prisma.queryRawUnsafe(sql).map(row -> row.getString("v")).get(0));
    }
}
