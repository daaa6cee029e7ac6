package io.prisma4j.internal.write;

import static io.prisma4j.testing.Data.connect;
import static io.prisma4j.testing.Data.connectOrCreate;
import static io.prisma4j.testing.Data.create;
import static io.prisma4j.testing.Data.disconnect;
import static io.prisma4j.testing.Data.set;
import static io.prisma4j.testing.Data.update;
import static io.prisma4j.testing.Data.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.Staff;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.List;

/** Nested writes of relations of a model to itself, of optional one-to-one relations and of compound keys. */
final class StaffTest {
    private static final Scope WORKER = Scope.of(Staff.SCHEMA.model("Worker"));
    private static final Scope BADGE = Scope.of(Staff.SCHEMA.model("Badge"));
    private static final Scope DESK = Scope.of(Staff.SCHEMA.model("Desk"));

    private static Pooled staff(TestDatabase database) {
        return new Pooled(database.with(Staff.SCHEMA), Staff.SCHEMA);
    }

    private static Data worker() {
        return Data.of(WORKER.model());
    }

    private static Data worker(String name) {
        return worker().set("name", name);
    }

    private static UniqueWhere named(String name) {
        return WORKER.unique("name", name);
    }

    private static Data badge(String code) {
        return Data.of(BADGE.model()).set("code", code);
    }

    private static UniqueWhere coded(String code) {
        return BADGE.unique("code", code);
    }

    private static Data desk(int floor, int number) {
        return Data.of(DESK.model()).set("floor", floor).set("number", number);
    }

    private static UniqueWhere at(int floor, int number) {
        return new UniqueWhere(
                DESK.model().keys().get(0), List.of(DESK.value("floor", floor), DESK.value("number", number)), null);
    }

    private static List<String> names(Pooled pooled, String join) {
        return pooled.database()
                .strings("select w.\"full_name\" || ' ' || o.\"full_name\" from \"worker\" w join \"worker\" o on "
                        + join + " order by 1");
    }

    @OnEachDatabase
    void ofAModelToItself(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(worker("boss")
                    .with("team", create(worker("a").with("team", create(worker("b"))), worker("c")))
                    .with("boss", create(worker("chief"))));
            assertThat(names(pooled, "w.\"bossId\" = o.\"id\""))
                    .containsExactly("a boss", "b a", "boss chief", "c boss");
            assertThat(pooled.counts()).isEqualTo("4 writes, 0 reads");
            pooled.update(named("boss"), worker().with("team", set(named("b"), named("boss"))));
            assertThat(names(pooled, "w.\"bossId\" = o.\"id\"")).containsExactly("b boss", "boss boss");
            // The row is written before its children: its old name is gone.
            assertThatThrownBy(() ->
                            pooled.update(named("chief"), worker("head").with("team", connect(named("chief")))))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThat(names(pooled, "w.\"bossId\" = o.\"id\"")).containsExactly("b boss", "boss boss");
        }
    }

    @OnEachDatabase
    void ofManyToManyOfAModelToItself(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(
                    worker("a").with("knows", create(worker("b"), worker("c"))).with("knownBy", create(worker("d"))));
            String pairs = "exists (select 1 from \"_Knows\" k where k.\"A\" = w.\"id\" and k.\"B\" = o.\"id\")";
            assertThat(names(pooled, pairs)).containsExactly("a b", "a c", "d a");
            pooled.update(named("b"), worker().with("knownBy", connect(named("d")), update(named("a"), worker("A"))));
            assertThat(names(pooled, pairs)).containsExactly("A b", "A c", "d A", "d b");
            pooled.update(named("A"), worker().with("knows", set(named("b"))).with("knownBy", disconnect(named("d"))));
            assertThat(names(pooled, pairs)).containsExactly("A b", "d b");
        }
    }

    @OnEachDatabase
    void ofOneToOneOfAModelToItself(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(worker("m").with("student", create(worker("s"))));
            String mentors = "w.\"mentorId\" = o.\"id\"";
            pooled.create(worker("t").with("mentor", connect(named("m"))));
            assertThat(names(pooled, mentors)).containsExactly("t m");
            pooled.update(named("m"), worker().with("student", connect(named("s"))));
            assertThat(names(pooled, mentors)).containsExactly("s m");
            pooled.update(named("s"), worker().with("mentor", connect(named("m"))));
            assertThat(names(pooled, mentors)).containsExactly("s m");
            pooled.update(named("t"), worker().with("mentor", connect(named("m"))));
            assertThat(names(pooled, mentors)).containsExactly("t m");
            pooled.update(named("m"), worker().with("student", create(worker("u"))));
            assertThat(names(pooled, mentors)).containsExactly("u m");
            pooled.update(named("m"), worker().with("student", connectOrCreate(named("s"), worker("s")), disconnect()));
            assertThat(names(pooled, mentors)).isEmpty();
        }
    }

    @OnEachDatabase
    void ofOneToOneRecordsThatCanDoWithout(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(worker("a").with("badge", create(badge("1"))));
            pooled.create(worker("b").with("badge", connectOrCreate(coded("2"), badge("2"))));
            pooled.update(named("a"), worker().with("badge", create(badge("3"))));
            assertThat(holders(pooled)).containsExactly("1 -", "2 b", "3 a");
            pooled.update(named("a"), worker().with("badge", connect(coded("2"))));
            assertThat(holders(pooled)).containsExactly("1 -", "2 a", "3 -");
            pooled.update(named("a"), worker().with("badge", connect(coded("2"))));
            pooled.update(named("b"), worker().with("badge", connectOrCreate(coded("2"), badge("2"))));
            assertThat(holders(pooled)).containsExactly("1 -", "2 b", "3 -");
            pooled.update(named("a"), worker().with("badge", upsert(null, badge("4"), badge("no"))));
            pooled.update(coded("1"), Data.of(BADGE.model()).with("holder", connect(named("a"))));
            assertThat(holders(pooled)).containsExactly("1 a", "2 b", "3 -", "4 -");
            pooled.update(coded("1"), Data.of(BADGE.model()).with("holder", connect(named("b"))));
            assertThat(holders(pooled)).containsExactly("1 b", "2 -", "3 -", "4 -");
            pooled.update(named("b"), worker().with("badge", disconnect()));
            pooled.update(named("b"), worker().with("badge", disconnect()));
            assertThat(holders(pooled)).containsExactly("1 -", "2 -", "3 -", "4 -");
        }
    }

    private static List<String> holders(Pooled pooled) {
        return pooled.database()
                .strings("select b.\"code\" || ' ' || coalesce(w.\"full_name\", '-') from \"badge\" b"
                        + " left join \"worker\" w on w.\"id\" = b.\"holderId\" order by 1");
    }

    @OnEachDatabase
    void ofCompoundKeys(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(desk(1, 2).with("workers", create(worker("a"), worker("b"))));
            pooled.create(worker("c").with("desk", connectOrCreate(at(1, 2), desk(1, 2))));
            pooled.create(worker("d").with("desk", connectOrCreate(at(1, 3), desk(1, 3))));
            assertThat(desks(pooled)).containsExactly("a 1 2", "b 1 2", "c 1 2", "d 1 3");
            pooled.update(at(1, 3), Data.of(DESK.model()).with("workers", set(named("a"), named("c"))));
            assertThat(desks(pooled)).containsExactly("a 1 3", "b 1 2", "c 1 3");
            // The key changes, and those that refer to it follow.
            assertThat(pooled.update(
                            at(1, 3), Data.of(DESK.model()).set("floor", 9).set("color", null)))
                    .isEqualTo(Arrays.asList(9, 3, null));
            assertThat(desks(pooled)).containsExactly("a 9 3", "b 1 2", "c 9 3");
            pooled.update(named("a"), worker().with("desk", disconnect()));
            pooled.update(
                    named("c"),
                    worker().with(
                                    "desk",
                                    upsert(
                                            null,
                                            desk(5, 5),
                                            Data.of(DESK.model()).set("color", "red"))));
            assertThat(pooled.rows("Desk", "floor", "number", "color")).contains(List.of(9, 3, "red"));
            assertThat(desks(pooled)).containsExactly("b 1 2", "c 9 3");
        }
    }

    private static List<String> desks(Pooled pooled) {
        return pooled.database()
                .strings("select \"full_name\" || ' ' || \"deskFloor\" || ' ' || \"deskNumber\" from \"worker\""
                        + " where \"deskFloor\" is not null order by 1");
    }

    @OnEachDatabase
    void theTimeOfAChangeIsThatOfTheRowThatChanges(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(worker("a"));
            pooled.create(worker("b"));
            database.execute("update \"worker\" set \"changed\" = '2000-01-01T00:00:00.000+00:00'");
            pooled.update(named("a"), worker().with("team", connect(named("b"))));
            assertThat(changed(pooled)).containsExactly("b");
            database.execute("update \"worker\" set \"changed\" = '2000-01-01T00:00:00.000+00:00'");
            pooled.update(named("b"), worker().with("boss", disconnect()));
            assertThat(changed(pooled)).containsExactly("b");
            pooled.update(named("b"), worker().set("changed", java.time.Instant.parse("2000-01-01T00:00:00Z")));
            assertThat(changed(pooled)).isEmpty();
        }
    }

    private static List<String> changed(Pooled pooled) {
        return pooled.database()
                .strings("select \"full_name\" from \"worker\" where \"changed\" > '2000-01-02' order by 1");
    }

    @OnEachDatabase
    void selectorsMayBeNarrowed(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            pooled.create(worker("a").with("team", create(worker("b"), worker("c"))));
            UniqueWhere narrowed = new UniqueWhere(
                    named("b").key(),
                    List.of(Value.of(WORKER.model().column("name"), "b")),
                    new Condition.IsNull(WORKER.column("bossId"), true));
            pooled.update(named("a"), worker().with("team", disconnect(narrowed, named("c"))));
            assertThat(names(pooled, "w.\"bossId\" = o.\"id\"")).isEmpty();
        }
    }
}
