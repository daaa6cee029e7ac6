package relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Collectors;
import relations.Data.Mark;

/** Runs writes in a world, and holds what becomes of it against their meaning. */
final class Checking {
    private final World world;

    Checking(World world) {
        this.world = world;
    }

    /** What a write left, the statements that it ran, and whether it was refused. */
    record Checked(Data after, List<String> statements, boolean refused) {}

    /**
     * Checks one write of these data.
     *
     * @param included the relation of the answer that is read, too; null for none
     */
    Checked check(Data before, Write write, @Nullable Relation included) {
        return check(before, write, included, true);
    }

    /** Checks one write with which several things may be wrong, of which any may be what it fails with. */
    Data checkAnyFailure(Data before, Write write, @Nullable Relation included) {
        return check(before, write, included, false).after();
    }

    private Checked check(Data before, Write write, @Nullable Relation included, boolean exactly) {
        world.hold(before);
        World.Outcome outcome = world.run(write, included);
        World.Stored stored = world.read();
        Data after = before.copy();
        try {
            int id = new Meaning(after).run(write);
            assertThat(outcome.failure()).isNull();
            assertThat(stored.data()).hasToString(after.toString());
            assertThat(stored.times()).as("times of the change").hasSizeLessThan(2);
            marks(after, stored.data());
            if (outcome.answer() != null) {
                assertThat(outcome.answer().text()).isEqualTo(answer(after, write.model(), id, included));
            }
            return new Checked(after, outcome.statements(), false);
        } catch (Refusal refusal) {
            if (exactly) {
                assertThat(outcome.failure()).isInstanceOf(refusal.type());
                if (!refusal.path().isEmpty())
                    assertThat(path(outcome.failure())).isEqualTo(refusal.path());
            } else {
                assertThat(outcome.failure()).as(refusal.getMessage()).isNotNull();
            }
            assertThat(stored.data()).hasToString(before.toString());
            assertThat(stored.times()).isEmpty();
            return new Checked(before, outcome.statements(), true);
        }
    }

    private static void marks(Data expected, Data stored) {
        for (Model model : End.MODELS) {
            expected.rows(model).forEach((id, row) -> {
                Mark mark = stored.row(model, id).mark;
                if (row.mark != Mark.EITHER) {
                    assertThat(mark).as("changedAt of %s %d", model, id).isEqualTo(row.mark);
                }
            });
        }
    }

    private static String answer(Data data, Model model, int id, @Nullable Relation included) {
        String own = data.row(model, id).toString();
        if (included == null) return own;
        String related = data.related(included, id).stream()
                .map(one -> data.row(included.target(), one).toString())
                .sorted()
                .collect(Collectors.joining(" | "));
        return own + "\n" + included + " " + related;
    }

    private static String path(@Nullable PrismaException failure) {
        if (failure instanceof RecordNotFoundException missing) return missing.path();
        return failure instanceof RelationViolationException violation ? violation.path() : "";
    }
}
