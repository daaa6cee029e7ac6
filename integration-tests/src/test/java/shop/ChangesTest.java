package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.prisma4j.client.QueryListener;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.run.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What was changed, as it is told after the commit. */
class ChangesTest extends ShopTest {
    private final List<List<Change>> heard = new CopyOnWriteArrayList<>();
    private boolean failing;

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder()
                .url(url)
                .maxPoolSize(4)
                .listener(listener)
                .changeListener(this::hear)
                .build();
    }

    private void hear(List<Change> changes) {
        heard.add(changes);
        if (failing) throw new IllegalStateException("the feed is full");
    }

    /** The changes of the only transaction that was heard of since the last look. */
    private List<Change> only() {
        assertThat(heard).hasSize(1);
        return heard.remove(0);
    }

    @Test
    void areToldOfARecordThatIsCreatedChangedAndDeleted() {
        Draft draft = counted(1, () -> prisma.draft().create(d -> d.title("a")).execute());
        assertThat(only()).singleElement().satisfies(change -> {
            assertThat(change).isInstanceOf(Change.Created.class).hasToString("created Draft");
            assertThat(change.model()).isEqualTo("Draft");
            assertThat(change.key()).containsExactly(entry("id", draft.id()));
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains(Map.of("id", draft.id(), "title", "a", "length", 0, "version", 0));
        });
        counted(
                1,
                () -> prisma.draft()
                        .update(d -> d.id().eq(draft.id()))
                        .data(d -> d.length(7))
                        .select(d -> d.title())
                        .execute());
        assertThat(only()).singleElement().satisfies(change -> {
            assertThat(change).isInstanceOf(Change.Updated.class);
            assertThat(change.key()).containsExactly(entry("id", draft.id()));
            assertThat(change.after())
                    .hasValueSatisfying(values ->
                            assertThat(values).containsEntry("length", 7).containsEntry("version", 1));
        });
        counted(1, () -> prisma.draft().delete(d -> d.id().eq(draft.id())).execute());
        assertThat(only()).singleElement().satisfies(change -> {
            assertThat(change).isInstanceOf(Change.Deleted.class);
            assertThat(change.after()).isEmpty();
            assertThat(change.before())
                    .hasValueSatisfying(values -> assertThat(values).containsEntry("length", 7));
        });
    }

    @Test
    void areToldOfManyRecords() {
        assertThat(counted(
                        1,
                        () -> prisma.draft()
                                .createMany(d -> d.title("a"), d -> d.title("b"), d -> d.title("c"))
                                .execute()))
                .isEqualTo(3);
        assertThat(only()).hasSize(3).allMatch(Change.Created.class::isInstance);
        long changed = counted(
                1,
                () -> prisma.draft()
                        .updateMany()
                        .where(d -> d.title().in("a", "b"))
                        .data(d -> d.length(2))
                        .execute());
        assertThat(changed).isEqualTo(2);
        assertThat(only()).hasSize(2).allMatch(Change.Updated.class::isInstance);
        assertThat(counted(1, () -> prisma.draft().deleteMany().execute())).isEqualTo(3);
        assertThat(only())
                .extracting(change -> change.before().orElseThrow().get("title"))
                .containsExactlyInAnyOrder("a", "b", "c");
        counted(1, () -> prisma.draft().deleteMany().execute());
        assertThat(heard).isEmpty();
    }

    @Test
    void saysWhatAnUpsertDid() {
        uncounted(() -> upsert(1));
        assertThat(only()).singleElement().isInstanceOf(Change.Created.class);
        uncounted(() -> upsert(2));
        assertThat(only())
                .singleElement()
                .isInstanceOf(Change.Updated.class)
                .extracting(change -> change.after().orElseThrow().get("length"))
                .isEqualTo(2);
    }

    private Draft upsert(int length) {
        return prisma.draft()
                .upsert(d -> d.title().eq("a"))
                .create(d -> d.title("a").length(length))
                .update(d -> d.length(length))
                .execute();
    }

    @Test
    void sayThatAnUpsertOfManyDidEither() {
        uncounted(() -> prisma.draft().create(d -> d.title("a")).execute());
        only();
        counted(
                1,
                () -> prisma.draft()
                        .upsertMany(
                                List.of("a", "b"), (d, title) -> d.title(title).length(5))
                        .onConflict(d -> d.title())
                        .update((d, row) -> d.length().from(row.length()))
                        .execute());
        assertThat(only())
                .allMatch(Change.Upserted.class::isInstance)
                .extracting(change -> List.of(
                        change.after().orElseThrow().get("title"),
                        change.after().orElseThrow().get("length"),
                        change.after().orElseThrow().get("version")))
                .containsExactlyInAnyOrder(List.of("a", 5, 1), List.of("b", 5, 0));
    }

    @Test
    void areToldOfNestedWrites() {
        Draft draft = uncounted(() -> prisma.draft()
                .create(d ->
                        d.title("a").remarks(r -> r.create(x -> x.text("one")).create(x -> x.text("two"))))
                .include(d -> d.remarks())
                .execute());
        assertThat(only())
                .extracting(Change::toString)
                .containsExactly("created Draft", "created Remark", "created Remark");
        int one = draft.remarks().get(0).id();
        int two = draft.remarks().get(1).id();
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.length(1)
                        .remarks(r -> r.update(x -> x.id().eq(one), x -> x.text("eins"))
                                .disconnect(x -> x.id().eq(two))
                                .deleteMany(x -> x.text().eq("eins"))))
                .execute());
        List<Change> changes = only();
        assertThat(changes)
                .extracting(Change::toString)
                .containsExactly("updated Draft", "updated Remark", "updated Remark", "deleted Remark");
        assertThat(changes.get(2).key()).containsEntry("id", two);
        assertThat(changes.get(2).after().orElseThrow()).containsEntry("draftId", null);
    }

    @Test
    void areToldOfManyRelatedRecordsAtOnce() {
        Draft draft = uncounted(() -> prisma.draft()
                .create(d -> d.title("a")
                        .remarks(r -> r.create(x -> x.text("one")).create(x -> x.text("two")))
                        .editors(e -> e.create(x -> x.name("eve"))))
                .include(d -> d.remarks())
                .execute());
        heard.clear();
        int one = draft.remarks().get(0).id();
        int two = draft.remarks().get(1).id();
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.remarks(r -> r.update(x -> x.id().eq(one), x -> x.text("eins"))
                        .update(x -> x.id().eq(two), x -> x.text("zwei"))))
                .execute());
        assertThat(only())
                .allMatch(Change.Updated.class::isInstance)
                .extracting(change -> List.of(
                        change.after().orElseThrow().get("text"),
                        change.after().orElseThrow().get("version")))
                .containsExactlyInAnyOrder(List.of("eins", 1L), List.of("zwei", 1L));
        uncounted(() -> prisma.draft()
                .create(d -> d.title("b")
                        .editors(e -> e.connectOrCreate(x -> x.name().eq("eve"), x -> x.name("eve"))
                                .connectOrCreate(x -> x.name().eq("ann"), x -> x.name("ann"))))
                .execute());
        assertThat(only())
                .extracting(Change::toString)
                .containsExactlyInAnyOrder(
                        "created Draft", "created Editor", "linked Draft.editors", "linked Draft.editors");
    }

    @Test
    void areToldOfLinks() {
        Draft draft = uncounted(() -> prisma.draft()
                .create(d ->
                        d.title("a").editors(e -> e.create(x -> x.name("eve")).create(x -> x.name("ann"))))
                .execute());
        List<Change> changes = only();
        assertThat(changes).hasSize(5);
        assertThat(changes.subList(3, 5))
                .containsExactlyInAnyOrder(
                        new Change.Linked(
                                "Draft", Map.of("id", draft.id()), "editors", "Editor", Map.of("name", "eve")),
                        new Change.Linked(
                                "Draft", Map.of("id", draft.id()), "editors", "Editor", Map.of("name", "ann")));
        uncounted(() -> prisma.editor()
                .update(e -> e.name().eq("eve"))
                .data(e -> e.drafts(d -> d.connect(x -> x.id().eq(draft.id()))))
                .execute());
        // They were related before.
        assertThat(heard).isEmpty();
        uncounted(() -> prisma.draft()
                .update(d -> d.id().eq(draft.id()))
                .data(d -> d.editors(e -> e.set(x -> x.name().eq("ann"))))
                .execute());
        assertThat(only())
                .containsExactly(new Change.Unlinked(
                        "Draft", Map.of("id", draft.id()), "editors", "Editor", Map.of("name", "eve")));
    }

    @Test
    void areToldOnceATransactionAndInOrder() {
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.draft().create(d -> d.title("a")).execute();
            assertThat(heard).isEmpty();
            tx.draft().update(d -> d.title().eq("a")).data(d -> d.length(1)).execute();
            assertThat(tx.draft().findMany().toList()).hasSize(1);
            tx.draft().delete(d -> d.title().eq("a")).execute();
            tx.afterCommit(() -> assertThat(heard).hasSize(1));
        }));
        assertThat(only())
                .extracting(Change::toString)
                .containsExactly("created Draft", "updated Draft", "deleted Draft");
        uncounted(() -> prisma.batch(
                prisma.draft().create(d -> d.title("a")), prisma.draft().create(d -> d.title("b"))));
        assertThat(only()).hasSize(2);
    }

    @Test
    void forgetWhatIsRolledBack() {
        refused(
                IllegalStateException.class,
                () -> prisma.inTransaction(tx -> {
                    tx.draft().create(d -> d.title("a")).execute();
                    throw new IllegalStateException("undo");
                }));
        refused(
                UniqueConstraintException.class,
                () -> prisma.draft()
                        .createMany(d -> d.title("a"), d -> d.title("a"))
                        .execute());
        refused(
                RecordNotFoundException.class,
                () -> prisma.draft()
                        .update(d -> d.title().eq("none"))
                        .data(d -> d.length(1).remarks(r -> r.create(x -> x.text("one"))))
                        .execute());
        assertThat(heard).isEmpty();
    }

    @Test
    void forgetWhatASavepointUndoes() {
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.draft().create(d -> d.title("kept")).execute();
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> tx.inTransaction(nested -> {
                        nested.draft().create(d -> d.title("lost")).execute();
                        nested.inTransaction(inner ->
                                inner.draft().create(d -> d.title("lost, too")).execute());
                        throw new IllegalStateException("undo");
                    }));
            tx.inTransaction(
                    nested -> nested.draft().create(d -> d.title("kept, too")).execute());
            // A write of several statements that fails within a transaction is undone by itself.
            assertThatExceptionOfType(RecordNotFoundException.class)
                    .isThrownBy(() -> tx.draft()
                            .update(d -> d.title().eq("kept"))
                            .data(d -> d.length(1)
                                    .remarks(r ->
                                            r.create(x -> x.text("lost")).update(x -> x.id().eq(99), x -> x.text("x"))))
                            .execute());
        }));
        assertThat(only())
                .extracting(change -> change.after().orElseThrow().get("title"))
                .containsExactly("kept", "kept, too");
    }

    @Test
    void leaveTheAnswerAloneWhenAListenerFails() {
        failing = true;
        Draft draft = uncounted(() -> prisma.draft().create(d -> d.title("a")).execute());
        assertThat(draft.title()).isEqualTo("a");
        Draft other = uncounted(() ->
                prisma.transaction(tx -> tx.draft().create(d -> d.title("b")).execute()));
        assertThat(other.title()).isEqualTo("b");
        assertThat(heard).hasSize(2);
        assertThat(uncounted(() -> prisma.draft().count().execute())).isEqualTo(2);
    }

    @Test
    void areToldByNames() {
        List<String> titles = new ArrayList<>();
        try (PrismaClient client = PrismaClient.builder()
                .url(url())
                .changeListener(changes -> {
                    for (Change change : changes) {
                        if (change instanceof Change.Created created
                                && created.model().equals("Draft")) {
                            titles.add(String.valueOf(created.values().get("title")));
                        }
                    }
                })
                .build()) {
            client.draft().create(d -> d.title("a")).execute();
        }
        assertThat(titles).containsExactly("a");
    }

    @Test
    void areThoseOfOneTransactionAmongManyWriters() {
        uncounted(() -> {
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String name = "writer " + i;
                writers.add(CompletableFuture.runAsync(() -> prisma.inTransaction(tx -> {
                    tx.draft().create(d -> d.title(name)).execute();
                    tx.draft()
                            .update(d -> d.title().eq(name))
                            .data(d -> d.length(1))
                            .execute();
                })));
            }
            writers.forEach(CompletableFuture::join);
        });
        assertThat(heard)
                .hasSize(4)
                .allSatisfy(changes -> assertThat(changes)
                        .extracting(change -> change.after().orElseThrow().get("title"))
                        .hasSize(2)
                        .containsOnly(changes.get(0).after().orElseThrow().get("title")));
    }
}
