package relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each nested write, on each end of each kind of relation, inside each parent operation, of records that are related, are not,
 * are related to another, or are missing.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class NestedWritesTest {
    @Parameter
    Engine engine;

    private World world;

    @BeforeEach
    void open() {
        world = new World(engine);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @TestFactory
    Stream<DynamicTest> doWhatIsMeant() {
        Data seed = Seed.data();
        Checking checking = new Checking(world);
        return End.all().map(end -> DynamicTest.dynamicTest(end.toString(), () -> check(checking, seed, end)));
    }

    /** All cases of an end, of which each that is not as it is meant is named. */
    private static void check(Checking checking, Data seed, End end) {
        List<String> mistakes = new ArrayList<>();
        for (Cases.Case one : Cases.of(end, seed)) {
            try {
                Checking.Checked checked =
                        checking.check(seed, one.write(), one.parent().isAnswer() ? end.relation() : null);
                assertThat(checked.statements()).hasSizeLessThanOrEqualTo(Cost.most(one, checked.refused()));
            } catch (AssertionError mistake) {
                mistakes.add(one + ": " + mistake.getMessage());
            }
        }
        if (!mistakes.isEmpty()) fail(mistakes.size() + " mistakes:\n" + String.join("\n", mistakes));
    }
}
