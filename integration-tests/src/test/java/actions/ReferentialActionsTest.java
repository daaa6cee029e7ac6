package actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.QueryListener;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.testing.DatabaseTest;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a record when the one that it refers to is deleted, or gets another key. */
class ReferentialActionsTest extends DatabaseTest<PrismaClient> {
    private static final int FALL_BACK = 100;

    static final List<Spoke> SPOKES = List.of(
            new Spoke(
                    "RequiredCascade",
                    ReferentialAction.CASCADE,
                    prisma -> prisma.requiredCascade()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.requiredCascade()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "OptionalCascade",
                    ReferentialAction.CASCADE,
                    prisma -> prisma.optionalCascade()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.optionalCascade()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "RequiredRestrict",
                    ReferentialAction.RESTRICT,
                    prisma -> prisma.requiredRestrict()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.requiredRestrict()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "OptionalRestrict",
                    ReferentialAction.RESTRICT,
                    prisma -> prisma.optionalRestrict()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.optionalRestrict()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "RequiredNoAction",
                    ReferentialAction.NO_ACTION,
                    prisma -> prisma.requiredNoAction()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.requiredNoAction()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "OptionalNoAction",
                    ReferentialAction.NO_ACTION,
                    prisma -> prisma.optionalNoAction()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.optionalNoAction()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "OptionalSetNull",
                    ReferentialAction.SET_NULL,
                    prisma -> prisma.optionalSetNull()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.optionalSetNull()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "RequiredSetDefault",
                    ReferentialAction.SET_DEFAULT,
                    prisma -> prisma.requiredSetDefault()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.requiredSetDefault()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()),
            new Spoke(
                    "OptionalSetDefault",
                    ReferentialAction.SET_DEFAULT,
                    prisma -> prisma.optionalSetDefault()
                            .create(s -> s.id(7).hubId(1))
                            .execute(),
                    prisma -> prisma.optionalSetDefault()
                            .findMany()
                            .select(s -> s.hubId())
                            .toList()));

    static List<Arguments> everySpokeInEveryWay() {
        return SPOKES.stream()
                .flatMap(spoke -> Arrays.stream(Way.values()).map(way -> Arguments.of(spoke, way)))
                .toList();
    }

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder().url(url).listener(listener).build();
    }

    @Override
    protected void createTables(String url) {
        try (PrismaClient client = PrismaClient.connect(url)) {
            client.schema().create();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everySpokeInEveryWay")
    void doesWhatTheModelSays(Spoke spoke, Way way) {
        hubs(1, FALL_BACK);
        uncounted(() -> spoke.create.accept(prisma));
        if (spoke.refuses()) {
            refusesAndChangesNothing(spoke, way, List.of(1, FALL_BACK));
            return;
        }
        counted(1, () -> way.run(prisma));
        assertThat(hubs()).isEqualTo(way.deletes ? List.of(FALL_BACK) : List.of(2, FALL_BACK));
        assertThat(keys(spoke)).isEqualTo(spoke.left(way));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everySpokeInEveryWay")
    void leavesThoseOfOthersAlone(Spoke spoke, Way way) {
        hubs(1, 5, FALL_BACK);
        uncounted(() -> spoke.create.accept(prisma));
        uncounted(() -> prisma.executeRawUnsafe("UPDATE \"" + spoke.name + "\" SET \"hubId\" = 5"));
        counted(1, () -> way.run(prisma));
        assertThat(keys(spoke)).containsExactly(5);
    }

    /** The default is a key, and refers to a record that must be there. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everySpokeInEveryWay")
    void needsSomethingToFallBackOn(Spoke spoke, Way way) {
        hubs(1);
        uncounted(() -> spoke.create.accept(prisma));
        if (spoke.action == ReferentialAction.SET_DEFAULT) refusesAndChangesNothing(spoke, way, List.of(1));
    }

    @ParameterizedTest
    @FieldSource("SPOKES")
    void refusesARecordThatRefersToNothing(Spoke spoke) {
        hubs(2);
        ForeignKeyException refused = refused(ForeignKeyException.class, () -> spoke.create.accept(prisma));
        assertThat(refused.code()).isEqualTo("P2003");
        assertThat(refused.model()).isEqualTo(spoke.name);
        assertThat(refused.fields()).containsExactly("hubId");
        assertThat(keys(spoke)).isEmpty();
    }

    /** The first of two deletes is undone, too. */
    @ParameterizedTest
    @FieldSource("SPOKES")
    void undoesTheTransactionAroundIt(Spoke spoke) {
        hubs(1, 5, FALL_BACK);
        uncounted(() -> spoke.create.accept(prisma));
        if (!spoke.refuses()) return;
        refused(
                ForeignKeyException.class,
                () -> prisma.inTransaction(tx -> {
                    tx.hub().delete(h -> h.id().eq(5)).execute();
                    tx.hub().delete(h -> h.id().eq(1)).execute();
                }));
        assertThat(hubs()).containsExactly(1, 5, FALL_BACK);
    }

    private void refusesAndChangesNothing(Spoke spoke, Way way, List<Integer> hubs) {
        ForeignKeyException refused = refused(ForeignKeyException.class, () -> way.run(prisma));
        assertThat(refused.code()).isEqualTo("P2003");
        if (engine == Engine.POSTGRESQL) {
            assertThat(refused.model()).isEqualTo(spoke.name);
            assertThat(refused.fields()).containsExactly("hubId");
        }
        assertThat(hubs()).isEqualTo(hubs);
        assertThat(keys(spoke)).containsExactly(1);
    }

    private void hubs(int... ids) {
        uncounted(() -> {
            for (int id : ids) prisma.hub().create(h -> h.id(id).name("h" + id)).execute();
        });
    }

    private List<Integer> hubs() {
        return uncounted(() -> prisma.hub()
                .findMany()
                .orderBy(h -> h.id().asc())
                .select(h -> h.id())
                .toList());
    }

    private List<Integer> keys(Spoke spoke) {
        return uncounted(() -> spoke.keys.apply(prisma));
    }

    /** What is done to hub 1. */
    enum Way {
        DELETE(true, prisma -> prisma.hub().delete(h -> h.id().eq(1)).execute()),
        DELETE_MANY(
                true,
                prisma ->
                        prisma.hub().deleteMany().where(h -> h.name().eq("h1")).execute()),
        UPDATE(
                false,
                prisma -> prisma.hub()
                        .update(h -> h.id().eq(1))
                        .data(h -> h.id(2))
                        .execute()),
        UPDATE_MANY(
                false,
                prisma -> prisma.hub()
                        .updateMany()
                        .where(h -> h.name().eq("h1"))
                        .data(h -> h.id(2))
                        .execute());

        final boolean deletes;
        private final Consumer<PrismaClient> work;

        Way(boolean deletes, Consumer<PrismaClient> work) {
            this.deletes = deletes;
            this.work = work;
        }

        void run(PrismaClient prisma) {
            work.accept(prisma);
        }
    }

    /**
     * A model with a foreign key.
     *
     * @param create makes a record that refers to hub 1
     * @param keys the foreign keys of all records
     */
    record Spoke(
            String name,
            ReferentialAction action,
            Consumer<PrismaClient> create,
            Function<PrismaClient, List<Integer>> keys) {
        boolean refuses() {
            return action == ReferentialAction.RESTRICT || action == ReferentialAction.NO_ACTION;
        }

        /** The keys that are left where nothing is refused. */
        List<Integer> left(Way way) {
            List<Integer> left = new ArrayList<>();
            if (action == ReferentialAction.SET_NULL) left.add(null);
            else if (action == ReferentialAction.SET_DEFAULT) left.add(FALL_BACK);
            else if (!way.deletes) left.add(2);
            return left;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
