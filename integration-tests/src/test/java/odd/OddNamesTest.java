package odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.Sql;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Odd names of tables, columns, constraints and labels, in the schema, in statements and in errors. */
class OddNamesTest extends OddTest {

    @Test
    void inTheSchema() {
        assertThat(uncounted(() -> prisma.schema().diff())).isEmpty();
        uncounted(() -> prisma.schema().create());
        uncounted(() -> prisma.schema().drop());
        uncounted(() -> prisma.schema().create());
        assertThat(uncounted(() -> prisma.schema().diff())).isEmpty();
    }

    @Test
    void ofDefaultsAndLabels() {
        for (Mood mood : Mood.values()) {
            Thing thing = counted(
                    1,
                    () -> prisma.thing()
                            .create(t -> t.text(mood.name()).mood(mood))
                            .execute());
            assertThat(thing.mood()).isEqualTo(mood);
            assertThat(thing.standing()).isEqualTo("it's \"?\" \\ $1 %s {a,\"b} NULL\n;--");
            assertThat(counted(
                            1,
                            () -> prisma.thing()
                                    .findMany()
                                    .where(t -> t.mood().in(mood).and(t.mood().eq(mood)))
                                    .select(t -> t.text())
                                    .toList()))
                    .containsExactly(mood.name());
        }
        if (engine == Engine.POSTGRESQL) return;
        uncounted(() -> prisma.executeRaw("UPDATE \"o'dd \"\"things\"\"; --?\" SET \"mood\t\" = '''; --'"));
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.thing().findMany().toList()))
                .hasMessageContaining("is not one of");
    }

    @Test
    void inReadsAndWrites() {
        Thing thing = uncounted(() -> prisma.thing()
                .create(t -> t.text("t")
                        .place(new Place("here"))
                        .parts(p -> p.create(
                                x -> x.code("a").name("1"), x -> x.code("b").name("2")))
                        .marks(m -> m.create(x -> x.word("w"))))
                .include(t -> t.parts().orderBy(p -> p.name().desc()), t -> t.marks())
                .execute());
        assertThat(thing.parts()).extracting(Part::code).containsExactly("b", "a");
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<Thing> all = uncounted(() -> prisma.thing()
                    .findMany()
                    .where(t -> t.parts().count().gt(1).and(t.place().city().eq("here")))
                    .orderBy(t -> t.parts().count().asc(), t -> t.standing().desc())
                    .distinct(t -> t.standing())
                    .take(5)
                    .include(t -> t.parts().orderBy(p -> p.name().desc()).take(1), t -> t.marks())
                    .relationLoadStrategy(strategy)
                    .toList());
            assertThat(all).hasSize(1);
            assertThat(all.get(0).parts()).extracting(Part::code).containsExactly("b");
            assertThat(all.get(0).marks()).extracting(Mark::word).containsExactly("w");
        }
        assertThat(counted(
                        1,
                        () -> prisma.part()
                                .findMany()
                                .orderBy(
                                        p -> p.thing().maybe().asc(),
                                        p -> p.code().asc())
                                .select(p -> p.thing().place().city())
                                .toList()))
                .containsExactly("here", "here");
        assertThat(uncounted(() -> prisma.thing()
                        .upsert(t -> t.text().eq("t"))
                        .create(t -> t.text("t"))
                        .update(d -> d.perhaps("changed"))
                        .execute()
                        .perhaps()))
                .isEqualTo(Optional.of("changed"));
        assertThat(uncounted(() -> prisma.part()
                        .updateMany()
                        .where(p -> p.thing().text().eq("t"))
                        .data(d -> d.remark("r"))
                        .limit(1)
                        .execute()))
                .isEqualTo(1);
        assertThat(counted(
                        1,
                        () -> prisma.queryRaw("SELECT * FROM \"o'dd \"\"things\"\"; --?\"")
                                .as(ThingTable.MODEL, ThingTable::read)))
                .extracting(Thing::text)
                .containsExactly("t");
    }

    @Test
    void inErrors() {
        uncounted(() -> prisma.thing().create(t -> t.text("t")).execute());
        UniqueConstraintException unique = refused(
                UniqueConstraintException.class,
                () -> prisma.thing().create(t -> t.text("t")).execute());
        assertThat(unique.model()).isEqualTo("Thing");
        assertThat(unique.fields()).containsExactly("text");
        ForeignKeyException key = refused(
                ForeignKeyException.class,
                () -> prisma.part()
                        .create(p -> p.code("c").name("n").thingId(99))
                        .execute());
        assertThat(key.model()).isEqualTo("Part");
        assertThat(key.fields()).containsExactly("thingId");
    }

    @Test
    void inSqlWrittenByHand() {
        for (String text : Naughty.storable(engine)) {
            assertThat(counted(1, () -> prisma.queryRaw("SELECT ? AS a", text).map(row -> row.getString("a"))))
                    .containsExactly(text);
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw(Sql.of("SELECT ? AS a", Sql.join(List.of(text))))
                                    .map(row -> row.getString("a"))))
                    .containsExactly(text);
            assertThat(elements(text)).containsExactly(text, "b");
            if (text.isEmpty() || text.length() > 60 || text.indexOf('\0') >= 0) continue;
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw(Sql.of("SELECT 1 AS ?", Sql.identifier(text)))
                                    .map(row -> row.getInt(text) + row.columns().get(0))))
                    .containsExactly(1 + text);
        }
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(PrismaException.class, () -> prisma.queryRaw("SELECT ? AS a", text));
            refusedAtOnce(PrismaException.class, () -> prisma.executeRawUnsafe("DELETE FROM t WHERE a = ?", text));
            refusedAtOnce(PrismaException.class, () -> prisma.queryRaw("SELECT ? AS a", List.of(text)));
        }
    }

    private List<String> elements(String text) {
        String all = engine == Engine.SQLITE
                ? "SELECT value AS a FROM json_each(?)"
                : "SELECT a FROM unnest(?::text[]) AS a";
        return counted(1, () -> prisma.queryRawUnsafe(all, List.of(text, "b")).map(row -> row.getString("a")));
    }
}
