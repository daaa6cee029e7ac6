package club;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Point;

/** A new {@link Locker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
public final class LockerCreate extends LockerValues<LockerCreate> {
  private LockerCreate() {}

  /** The first stage of such a record. */
  public static RequiresKey<RequiresAt<RequiresDoor<LockerCreate>>> start() {
    LockerCreate create = new LockerCreate();
    return new LockerValues.KeyStage<>(create, new LockerValues.AtStage<>(create,
        new LockerValues.DoorStage<>(create, create)));
  }

  @Override
  LockerCreate self() {
    return this;
  }

  /**
   * A {@link Locker} that still needs its {@code key}.
   *
   * @param <N> what comes next
   */
  public interface RequiresKey<N> {
    /** The {@code LockerKey} in {@code hall}, {@code number}, the primary key. */
    N key(LockerKey key);
  }

  /**
   * A {@link Locker} that still needs its {@code at}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAt<N> {
    /** The {@code Point} in {@code at_x}, {@code at_y}. */
    N at(Point at);
  }

  /**
   * A {@link Locker} that still needs its {@code door}.
   *
   * @param <N> what comes next
   */
  public interface RequiresDoor<N> {
    /** The {@code Point} in {@code door_x}, {@code door_y}. */
    N door(Point door);
  }
}
