package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link LockerUse} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
public abstract class LockerUseValues<S extends LockerUseValues<S>> extends Input {
  LockerUseValues() {
    super(LockerUseTable.MODEL);
  }

  abstract S self();

  /** Takes {@code id} and goes on. */
  record IdStage<N>(LockerUseValues<?> values, N next) implements LockerUseCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(LockerUseTable.ID, id);
      return next;
    }
  }

  /** Takes {@code locker} and goes on. */
  record LockerStage<N>(LockerUseValues<?> values,
      N next) implements LockerUseCreate.RequiresLocker<N> {
    @Override
    public N locker(
        Function<CreateToOne<Locker, LockerFields.Root<Locker>,
            LockerCreate.RequiresKey<LockerCreate.RequiresAt<LockerCreate.RequiresDoor<
            LockerCreate>>>, LockerCreate>, Related<Locker>> locker) {
      values.one(LockerUseTable.LOCKER, new CreateToOne<>(LockerFields.Root.ROOT,
          LockerCreate::start), locker);
      return next;
    }

    @Override
    public N hallNumber(String hall, int number) {
      values.set(LockerUseTable.HALL, hall);
      values.set(LockerUseTable.NUMBER, number);
      return next;
    }
  }
}
