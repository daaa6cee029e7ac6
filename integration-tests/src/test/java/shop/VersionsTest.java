package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.StaleRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Versions of rows: raised by every update, and named by whoever must not overwrite another's change. */
class VersionsTest extends ShopTest {

    @Test
    void beginWithZeroAndAreRaisedByEveryUpdate() {
        Draft draft = counted(1, () -> prisma.draft().create(d -> d.title("a")).execute());
        assertThat(draft.version()).isZero();
        Draft changed = counted(
                1,
                () -> prisma.draft()
                        .update(d -> d.id().eq(draft.id()))
                        .data(d -> d.length(5))
                        .execute());
        assertThat(changed.version()).isEqualTo(1);
        counted(1, () -> prisma.draft().updateMany().data(d -> d.length(6)).execute());
        assertThat(version("a")).isEqualTo(2);
        Draft upserted = counted(
                1,
                () -> prisma.draft()
                        .upsert(d -> d.title().eq("a"))
                        .create(d -> d.title("a"))
                        .update(d -> d.length(7))
                        .execute());
        assertThat(upserted.version()).isEqualTo(3);
    }

    @Test
    void areZeroInRowsThatOthersInsert() {
        uncounted(() -> prisma.executeRaw("INSERT INTO \"Draft\" (\"title\") VALUES ('raw')"));
        uncounted(() ->
                prisma.draft().createMany(d -> d.title("x"), d -> d.title("y")).execute());
        assertThat(uncounted(() -> prisma.draft().findMany().toList()))
                .extracting(Draft::version)
                .containsOnly(0);
    }

    @Test
    void areNotRaisedByReading() {
        Draft draft = draft("a");
        Draft read = counted(
                1,
                () -> prisma.draft()
                        .update(d -> d.id().eq(draft.id()).and(d.version().eq(0)))
                        .data(d -> {})
                        .execute());
        assertThat(read.version()).isZero();
    }

    @Test
    void letTheSecondOfTwoWritersFail() {
        Draft read = draft("a");
        Draft first = counted(
                1,
                () -> prisma.draft()
                        .update(d -> d.id().eq(read.id()).and(d.version().eq(read.version())))
                        .data(d -> d.length(10))
                        .execute());
        StaleRecordException stale = counted(
                2,
                () -> refusedBy(() -> prisma.draft()
                        .update(d -> d.id().eq(read.id()).and(d.version().eq(read.version())))
                        .data(d -> d.length(20))
                        .execute()));
        assertThat(first.version()).isEqualTo(1);
        assertThat(stale)
                .hasMessage("P2025: Draft.update: the Draft with the given id has version 1, not 0: it was changed"
                        + " meanwhile; read it again and decide anew, or leave the version out to change it whatever it"
                        + " is");
        assertThat(stale.model()).isEqualTo("Draft");
        assertThat(stale.path()).isEqualTo("Draft.update");
        assertThat(stale.key()).containsExactly("id");
        assertThat(stale.expected()).isZero();
        assertThat(stale.actual()).isEqualTo(1);
        assertThat(length("a")).isEqualTo(10);
    }

    @Test
    void tellARecordThatIsGoneFromOneThatIsStale() {
        draft("a");
        RecordNotFoundException gone = refused(
                RecordNotFoundException.class,
                () -> prisma.draft()
                        .update(d -> d.title().eq("b").and(d.version().eq(0)))
                        .data(d -> d.length(1))
                        .execute());
        assertThat(gone).hasMessageContaining("there is no Draft with the given title");
        // The version is right, but something else that was asked for is not.
        refused(
                RecordNotFoundException.class,
                () -> prisma.draft()
                        .update(d -> d.title()
                                .eq("a")
                                .and(d.version().eq(0))
                                .and(d.length().eq(9)))
                        .data(d -> d.length(1))
                        .execute());
    }

    @Test
    void areNamedInDeletes() {
        Draft draft = raised("a");
        StaleRecordException stale = stale(() -> prisma.draft()
                .delete(d -> d.id().eq(draft.id()).and(d.version().eq(0)))
                .execute());
        assertThat(stale.path()).isEqualTo("Draft.delete");
        stale(() -> prisma.draft()
                .delete(d -> d.id().eq(draft.id()).and(d.version().eq(0)))
                .include(d -> d.remarks())
                .execute());
        refused(
                RecordNotFoundException.class,
                () -> prisma.draft()
                        .delete(d -> d.id().eq(99).and(d.version().eq(0)))
                        .execute());
        Draft deleted = counted(
                1,
                () -> prisma.draft()
                        .delete(d -> d.id().eq(draft.id()).and(d.version().eq(1)))
                        .execute());
        assertThat(deleted.title()).isEqualTo("a");
    }

    @Test
    void areNamedInUpserts() {
        raised("a");
        StaleRecordException stale = stale(() -> prisma.draft()
                .upsert(d -> d.title().eq("a").and(d.version().eq(0)))
                .create(d -> d.title("another"))
                .update(d -> d.length(9))
                .execute());
        assertThat(stale.path()).isEqualTo("Draft.upsert");
        stale(() -> prisma.draft()
                .upsert(d -> d.title().eq("a").and(d.version().eq(0)))
                .create(d -> d.title("another"))
                .update(d -> {})
                .execute());
        Draft created = uncounted(() -> prisma.draft()
                .upsert(d -> d.title().eq("b").and(d.version().eq(0)))
                .create(d -> d.title("b"))
                .update(d -> d.length(9))
                .execute());
        assertThat(created.length()).isZero();
        Draft changed = uncounted(() -> prisma.draft()
                .upsert(d -> d.title().eq("b").and(d.version().eq(0)))
                .create(d -> d.title("b"))
                .update(d -> d.length(9))
                .execute());
        assertThat(changed.length()).isEqualTo(9);
        assertThat(changed.version()).isEqualTo(1);
        assertThat(uncounted(() -> prisma.draft().count().execute())).isEqualTo(2);
    }

    @Test
    void areRaisedInRelatedRecordsThatAreChanged() {
        Draft draft = uncounted(() -> prisma.draft()
                .create(d ->
                        d.title("a").remarks(r -> r.create(x -> x.text("one")).create(x -> x.text("two"))))
                .include(d -> d.remarks())
                .execute());
        int one = draft.remarks().get(0).id();
        int two = draft.remarks().get(1).id();
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(
                        r -> r.update(x -> x.id().eq(one), x -> x.text("eins")).updateMany(x -> x.text("all"))))
                .execute());
        assertThat(remark(one).version()).isEqualTo(2);
        assertThat(remark(two).version()).isEqualTo(1);
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(r -> r.disconnect(x -> x.id().eq(one))))
                .execute());
        assertThat(remark(one).version()).isEqualTo(3);
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(r -> r.connect(x -> x.id().eq(one))))
                .execute());
        assertThat(remark(one).version()).isEqualTo(4);
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(r -> r.set(x -> x.id().eq(one))))
                .execute());
        assertThat(remark(one).version()).isEqualTo(5);
        assertThat(remark(two).version()).isEqualTo(2);
        // The draft itself was not changed by any of this.
        assertThat(version("a")).isZero();
    }

    @Test
    void areRaisedWhereTheKeyOfARowChanges() {
        Draft draft = draft("a");
        uncounted(() -> prisma.seal().create(s -> s.code("s")).execute());
        uncounted(() -> prisma.seal()
                .update(s -> s.code().eq("s"))
                .data(s -> s.draft(d -> d.connect(x -> x.id().eq(draft.id()))))
                .execute());
        assertThat(seal("s").version()).isEqualTo(1);
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.seal(s -> s.create(x -> x.code("t"))))
                .execute());
        // It made room for the new one.
        assertThat(seal("s").draftId()).isNull();
        assertThat(seal("s").version()).isEqualTo(2);
        uncounted(() -> prisma.editor()
                .create(e -> e.name("eve").drafts(d -> d.connect(x -> x.id().eq(draft.id()))))
                .execute());
        // A pair is no part of either row.
        assertThat(version("a")).isZero();
    }

    @Test
    void areNamedInNestedWrites() {
        Draft draft = uncounted(() -> prisma.draft()
                .create(d -> d.title("a").remarks(r -> r.create(x -> x.text("one"))))
                .include(d -> d.remarks())
                .execute());
        int remark = draft.remarks().get(0).id();
        uncounted(() -> prisma.remark()
                .update(r -> r.id().eq(remark))
                .data(r -> r.text("meanwhile"))
                .execute());
        StaleRecordException stale = stale(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.length(8)
                        .remarks(r ->
                                r.update(x -> x.id().eq(remark).and(x.version().eq(0L)), x -> x.text("late"))))
                .execute());
        assertThat(stale.path()).isEqualTo("Draft.remarks.update");
        assertThat(stale.model()).isEqualTo("Remark");
        stale(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.length(8)
                        .remarks(r ->
                                r.delete(x -> x.id().eq(remark).and(x.version().eq(0L)))))
                .execute());
        stale(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.length(8)
                        .remarks(r -> r.upsert(
                                x -> x.id().eq(remark).and(x.version().eq(0L)),
                                x -> x.text("new"),
                                x -> x.text("late"))))
                .execute());
        stale(() -> prisma.draft()
                .create(d -> d.title("b")
                        .remarks(r ->
                                r.connect(x -> x.id().eq(remark).and(x.version().eq(0L)))))
                .execute());
        // All of it was undone.
        assertThat(length("a")).isZero();
        assertThat(remark(remark).text()).isEqualTo("meanwhile");
        assertThat(uncounted(() -> prisma.remark().count().execute())).isEqualTo(1);
        assertThat(uncounted(() -> prisma.draft().count().execute())).isEqualTo(1);
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(r ->
                        r.update(x -> x.id().eq(remark).and(x.version().eq(1L)), x -> x.text("now"))))
                .execute());
        assertThat(remark(remark).text()).isEqualTo("now");
    }

    @Test
    void coverRelatedRecordsToo() {
        Draft read = draft("a");
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(read.id()).and(d.version().eq(0)))
                .data(d -> d.remarks(r -> r.create(x -> x.text("first"))))
                .execute());
        assertThat(version("a")).isEqualTo(1);
        stale(() -> prisma.draft()
                .update(d -> d.id().eq(read.id()).and(d.version().eq(0)))
                .data(d -> d.remarks(r -> r.create(x -> x.text("second"))))
                .execute());
        assertThat(uncounted(() -> prisma.remark().count().execute())).isEqualTo(1);
    }

    @Test
    void areComparedAgainWhenTheRowIsWritten() {
        Draft draft = draft("a");
        Remark remark = uncounted(() -> prisma.remark()
                .create(r -> r.text("one").draft(d -> d.connect(x -> x.id().eq(draft.id()))))
                .execute());
        Remark changed = uncounted(() -> prisma.remark()
                .update(r -> r.id().eq(remark.id()).and(r.version().eq(0L)))
                .data(r -> r.text("two").draft(d -> d.update(x -> x.length(3))))
                .execute());
        assertThat(changed.version()).isEqualTo(1);
        assertThat(version("a")).isEqualTo(1);
        stale(() -> prisma.remark()
                .update(r -> r.id().eq(remark.id()).and(r.version().eq(0L)))
                .data(r -> r.text("three").draft(d -> d.update(x -> x.length(4))))
                .execute());
        assertThat(length("a")).isEqualTo(3);
    }

    @Test
    void loseNoChangeOfManyWriters() throws Exception {
        draft("a");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        try {
            uncounted(() -> {
                for (int i = 0; i < 4; i++) done.add(threads.submit(() -> lengthened(10)));
                for (Future<?> one : done) waitFor(one);
            });
        } finally {
            threads.shutdown();
        }
        assertThat(length("a")).isEqualTo(40);
        assertThat(version("a")).isEqualTo(40);
    }

    /** Reads, adds one, and writes, so many times; whoever comes too late begins anew. */
    private void lengthened(int times) {
        for (int done = 0; done < times; ) {
            Draft read = prisma.draft().findUnique(d -> d.title().eq("a")).orThrow();
            try {
                prisma.draft()
                        .update(d -> d.id().eq(read.id()).and(d.version().eq(read.version())))
                        .data(d -> d.length(read.length() + 1))
                        .execute();
                done++;
            } catch (StaleRecordException e) {
                assertThat(e.actual()).isGreaterThan(read.version());
            }
        }
    }

    private static void waitFor(Future<?> work) {
        try {
            work.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static StaleRecordException refusedBy(Runnable work) {
        try {
            work.run();
        } catch (StaleRecordException e) {
            return e;
        }
        throw new AssertionError("nothing was stale");
    }

    private StaleRecordException stale(Runnable work) {
        return refused(StaleRecordException.class, work::run);
    }

    private Draft draft(String title) {
        return uncounted(() -> prisma.draft().create(d -> d.title(title)).execute());
    }

    private Draft raised(String title) {
        draft(title);
        return uncounted(() -> prisma.draft()
                .update(d -> d.title().eq(title))
                .data(d -> d.length(1))
                .execute());
    }

    private int version(String title) {
        return found(title).version();
    }

    private int length(String title) {
        return found(title).length();
    }

    private Draft found(String title) {
        return uncounted(
                () -> prisma.draft().findUnique(d -> d.title().eq(title)).orThrow());
    }

    private Remark remark(int id) {
        return uncounted(() -> prisma.remark().findUnique(r -> r.id().eq(id)).orThrow());
    }

    private Seal seal(String code) {
        return uncounted(() -> prisma.seal().findUnique(s -> s.code().eq(code)).orThrow());
    }
}
