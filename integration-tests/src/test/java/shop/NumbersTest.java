package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Arithmetic in the database: on every type of number, on null, and beyond what a column holds. */
class NumbersTest extends ShopTest {

    @Test
    void calculatesWithEveryTypeOfNumber() {
        int id = uncounted(() -> prisma.maybe()
                .create(m -> m.small((short) 5)
                        .number(5)
                        .big(5L)
                        .single(5f)
                        .real(5.0)
                        .exact(new BigDecimal("5")))
                .execute()
                .id());
        Maybe changed = counted(
                1,
                () -> prisma.maybe()
                        .update(m -> m.id().eq(id))
                        .data(d -> d.small()
                                .increment((short) 2)
                                .number()
                                .decrement(2)
                                .big()
                                .multiply(2L)
                                .single()
                                .divide(2f)
                                .real()
                                .increment(0.5)
                                .exact()
                                .multiply(new BigDecimal("1.5")))
                        .execute());
        assertThat(changed.small()).isEqualTo((short) 7);
        assertThat(changed.number()).isEqualTo(3);
        assertThat(changed.big()).isEqualTo(10L);
        assertThat(changed.single()).isEqualTo(2.5f);
        assertThat(changed.real()).isEqualTo(5.5);
        assertThat(changed.exact()).isEqualByComparingTo("7.5");
    }

    @Test
    void leavesNullAsItIs() {
        int id = uncounted(() -> prisma.maybe().create(m -> m).execute().id());
        Maybe changed = counted(
                1,
                () -> prisma.maybe()
                        .update(m -> m.id().eq(id))
                        .data(d -> d.number().increment(1))
                        .execute());
        assertThat(changed.number()).isNull();
    }

    @Test
    void refusesWhatDoesNotFit() {
        int id = uncounted(() -> prisma.maybe()
                .create(m -> m.small(Short.MAX_VALUE).number(Integer.MAX_VALUE).big(Long.MAX_VALUE))
                .execute()
                .id());
        overflows(id, d -> d.number().increment(1));
        overflows(id, d -> d.small().increment((short) 1));
        overflows(id, d -> d.big().increment(1L));
        Maybe untouched =
                uncounted(() -> prisma.maybe().findUnique(m -> m.id().eq(id)).orThrow());
        assertThat(untouched.number()).isEqualTo(Integer.MAX_VALUE);
        assertThat(untouched.small()).isEqualTo(Short.MAX_VALUE);
        assertThat(untouched.big()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void dividesByNoZero() {
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.maybe().updateMany().data(d -> d.number().divide(0))))
                .hasMessageContaining("Maybe.number was divided by 0");
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.maybe().updateMany().data(d -> d.real().divide(0.0)));
    }

    private void overflows(int id, Consumer<MaybeUpdate> data) {
        ValueOutOfRangeException e = refused(
                ValueOutOfRangeException.class,
                () -> prisma.maybe().update(m -> m.id().eq(id)).data(data).execute());
        assertThat(e.code()).isEqualTo("P2020");
    }
}
