package types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed ids as keys: of join tables, in keys of several columns, and of records that are named. */
class OwnTypeKeysTest extends TypesTest {
    private static final TopicId JAVA = new TopicId("java");
    private static final TopicId SQL = new TopicId("sql");

    private BuyerId ada;

    @BeforeEach
    void create() {
        ada = uncounted(() ->
                        prisma.buyer().create(b -> b.email(new Email("ada@x"))).execute())
                .id();
        uncounted(
                () -> prisma.topic().createMany(t -> t.id(JAVA), t -> t.id(SQL)).execute());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void pairRecords(RelationLoadStrategy strategy) {
        uncounted(() -> prisma.buyer()
                .update(b -> b.id().eq(ada))
                .data(d -> d.topics(t -> t.connect(x -> x.id().eq(JAVA), x -> x.id().eq(SQL))))
                .execute());
        assertThat(topics(strategy)).containsExactly(JAVA, SQL);
        uncounted(() -> prisma.topic()
                .update(t -> t.id().eq(JAVA))
                .data(d -> d.followers(f -> f.disconnect(x -> x.id().eq(ada))))
                .execute());
        assertThat(topics(strategy)).containsExactly(SQL);
        uncounted(() -> prisma.buyer()
                .update(b -> b.id().eq(ada))
                .data(d -> d.topics(t -> t.set(x -> x.id().eq(JAVA))
                        .connectOrCreate(x -> x.id().eq(new TopicId("new")), x -> x.id(new TopicId("new")))))
                .execute());
        assertThat(topics(strategy)).containsExactly(JAVA, new TopicId("new"));
        assertThat(counted(
                        1,
                        () -> prisma.topic()
                                .count()
                                .where(t -> t.followers().some(f -> f.id().eq(ada)))
                                .execute()))
                .isEqualTo(2);
    }

    private List<TopicId> topics(RelationLoadStrategy strategy) {
        return uncounted(() -> prisma.buyer()
                        .findUnique(b -> b.id().eq(ada))
                        .include(b -> b.topics().orderBy(t -> t.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow())
                .topics()
                .stream()
                .map(Topic::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void makeKeysOfSeveralColumns(RelationLoadStrategy strategy) {
        Stars four = new Stars((short) 4);
        uncounted(() -> prisma.rating()
                .create(r -> r.buyerId(ada).topicId(JAVA).stars(four))
                .execute());
        Rating raised = counted(
                1,
                () -> prisma.rating()
                        .upsert(r -> r.buyerIdTopicId().eq(ada, JAVA))
                        .create(r -> r.buyerId(ada).topicId(JAVA).stars(four))
                        .update(d -> d.stars(new Stars((short) 5)))
                        .execute());
        assertThat(raised.stars().count()).isEqualTo((short) 5);
        uncounted(() -> prisma.topic()
                .update(t -> t.id().eq(SQL))
                .data(d -> d.ratings(r -> r.create(
                        x -> x.buyer(b -> b.connect(y -> y.id().eq(ada))).stars(four))))
                .execute());
        Buyer found = uncounted(() -> prisma.buyer()
                .findUnique(b -> b.id().eq(ada))
                .include(b -> b.ratings()
                        .orderBy(r -> r.topicId().desc())
                        .cursor(r -> r.buyerIdTopicId().eq(ada, SQL))
                        .take(5)
                        .include(r -> r.topic()))
                .relationLoadStrategy(strategy)
                .orThrow());
        assertThat(found.ratings())
                .extracting(r -> r.topic().id(), Rating::buyerId)
                .containsExactly(tuple(SQL, ada), tuple(JAVA, ada));
        assertThat(refused(
                        UniqueConstraintException.class,
                        () -> prisma.rating()
                                .create(r -> r.buyerId(ada).topicId(JAVA).stars(four))
                                .execute()))
                .hasMessageContaining("Rating");
    }

    @Test
    void nameRecordsThatAreMissing() {
        assertThat(refused(
                        RecordNotFoundException.class,
                        () -> prisma.topic()
                                .findUnique(t -> t.id().eq(new TopicId("none")))
                                .orThrow()))
                .hasMessageContaining("Topic");
        assertThat(refused(
                        RecordNotFoundException.class,
                        () -> prisma.buyer()
                                .update(b -> b.id().eq(ada))
                                .data(d -> d.topics(t -> t.connect(x -> x.id().eq(new TopicId("none")))))
                                .execute()))
                .hasMessageContaining("Buyer.topics.connect");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.topic()
                                .findUnique(t -> t.id().eq((TopicId) null))
                                .orNull()))
                .hasMessageContaining("Topic.id");
    }

    @Test
    void standInEmbeddedRecords() {
        Topic.Offer offer = new Topic.Offer(Money.of("1.50"), new Email("shop@x"), List.of(new Shortcut("a", "b")));
        Topic changed = counted(
                1,
                () -> prisma.topic()
                        .update(t -> t.id().eq(JAVA))
                        .data(d -> d.offer(offer))
                        .execute());
        assertThat(changed.offer()).isEqualTo(offer);
        assertThat(counted(
                        1,
                        () -> prisma.topic()
                                .findMany()
                                .where(t -> t.offer()
                                        .price()
                                        .gt(Money.of("1"))
                                        .and(t.offer().shortcuts().eq(offer.shortcuts())))
                                .toList()))
                .containsExactly(changed);
    }
}
