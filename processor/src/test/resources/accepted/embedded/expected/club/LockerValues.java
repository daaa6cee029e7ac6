package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Point;

/**
 * What any create of a {@link Locker} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
public abstract class LockerValues<S extends LockerValues<S>> extends Input {
  LockerValues() {
    super(LockerTable.MODEL);
  }

  abstract S self();

  /**
   * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
   * {@code number} is this record's {@code key.number}.
   */
  public S uses(
      Consumer<CreateMany<LockerUse, LockerUseFields.Root<LockerUse>,
          LockerUseCreate.RequiresId<LockerUseCreate.OfLocker>, LockerUseCreate.OfLocker>> uses) {
    many(LockerTable.USES, new CreateMany<>(LockerUseFields.Root.ROOT,
        LockerUseCreate.OfLocker::start), uses);
    return self();
  }

  /** Takes {@code key} and goes on. */
  record KeyStage<N>(LockerValues<?> values, N next) implements LockerCreate.RequiresKey<N> {
    @Override
    public N key(LockerKey key) {
      values.set(LockerTable.KEY, key);
      return next;
    }
  }

  /** Takes {@code at} and goes on. */
  record AtStage<N>(LockerValues<?> values, N next) implements LockerCreate.RequiresAt<N> {
    @Override
    public N at(Point at) {
      values.set(LockerTable.AT, at);
      return next;
    }
  }

  /** Takes {@code door} and goes on. */
  record DoorStage<N>(LockerValues<?> values, N next) implements LockerCreate.RequiresDoor<N> {
    @Override
    public N door(Point door) {
      values.set(LockerTable.DOOR, door);
      return next;
    }
  }
}
