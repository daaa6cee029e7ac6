package relations;

import io.prisma4j.schema.Relation;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One random write after another, each on what the one before has left; {@code -Dprisma4j.writes=10000} for more of them. */
class RandomNestedWritesTest {
    private static final int WRITES = Integer.getInteger("prisma4j.writes", 1000);
    private static final int ON_ONE_SEED = 30;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void doWhatIsMeant(Engine engine) {
        try (World world = new World(engine)) {
            Checking checking = new Checking(world);
            Data data = Seed.data();
            for (int i = 0; i < WRITES; i++) {
                if (i % ON_ONE_SEED == 0) data = Seed.data();
                Random random = new Random(i);
                Write write = new RandomWrites(random, data).next();
                List<Relation> relations = write.model().relations();
                Relation included = relations.get(random.nextInt(relations.size()));
                try {
                    data = checking.checkAnyFailure(data, write, included).asBefore();
                } catch (AssertionError mistake) {
                    throw new AssertionError(
                            "write " + i + ": " + write + " with " + included + "\non\n" + data, mistake);
                }
            }
        }
    }
}
