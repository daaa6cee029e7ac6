package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Point;

/** Changes to a {@link Locker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
public final class LockerUpdate extends Input {
  /** No changes yet. */
  public LockerUpdate() {
    super(LockerTable.MODEL);
  }

  /** The {@code LockerKey} in {@code hall}, {@code number}, the primary key. */
  public LockerUpdate key(LockerKey key) {
    set(LockerTable.KEY, key);
    return this;
  }

  /** Some columns of {@code key}; the others stay. */
  public LockerUpdate key(Consumer<KeyUpdate> key) {
    key.accept(new KeyUpdate(this));
    return this;
  }

  /** The {@code Point} in {@code at_x}, {@code at_y}. */
  public LockerUpdate at(Point at) {
    set(LockerTable.AT, at);
    return this;
  }

  /** Some columns of {@code at}; the others stay. */
  public LockerUpdate at(Consumer<AtUpdate> at) {
    at.accept(new AtUpdate(this));
    return this;
  }

  /** The {@code Point} in {@code door_x}, {@code door_y}. */
  public LockerUpdate door(Point door) {
    set(LockerTable.DOOR, door);
    return this;
  }

  /** Some columns of {@code door}; the others stay. */
  public LockerUpdate door(Consumer<DoorUpdate> door) {
    door.accept(new DoorUpdate(this));
    return this;
  }

  /**
   * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
   * {@code number} is this record's {@code key.number}.
   */
  public LockerUpdate uses(
      Consumer<UpdateToMany<LockerUse, LockerUseFields.Root<LockerUse>,
          LockerUseCreate.RequiresId<LockerUseCreate.OfLocker>, LockerUseCreate.OfLocker,
          LockerUseUpdate>> uses) {
    many(LockerTable.USES, new UpdateToMany<>(LockerUseFields.Root.ROOT,
        LockerUseCreate.OfLocker::start, LockerUseUpdate::new), uses);
    return this;
  }

  /** Changes to the {@link LockerKey} in {@code key}. */
  public static final class KeyUpdate extends Input {
    private KeyUpdate(Input whole) {
      super(whole);
    }

    /** {@code hall}: part of the primary key. */
    public KeyUpdate hall(String hall) {
      set(LockerTable.KEY_HALL, hall);
      return this;
    }

    /** Where {@code key.hall} is taken from. */
    public ValueUpdate<Locker, LockerFields.Root<Locker>, String, KeyUpdate> hall() {
      return new ValueUpdate<>(this, LockerTable.KEY_HALL, LockerFields.Root.ROOT);
    }

    /** {@code number}: part of the primary key. */
    public KeyUpdate number(int number) {
      set(LockerTable.KEY_NUMBER, number);
      return this;
    }

    /** Arithmetic on {@code key.number}. */
    public NumberUpdate<Locker, LockerFields.Root<Locker>, Integer, KeyUpdate> number() {
      return new NumberUpdate<>(this, LockerTable.KEY_NUMBER, LockerFields.Root.ROOT);
    }
  }

  /** Changes to the {@link Point} in {@code at}. */
  public static final class AtUpdate extends Input {
    private AtUpdate(Input whole) {
      super(whole);
    }

    /** {@code at_x}: required. */
    public AtUpdate x(double x) {
      set(LockerTable.AT_X, x);
      return this;
    }

    /** Arithmetic on {@code at.x}. */
    public NumberUpdate<Locker, LockerFields.Root<Locker>, Double, AtUpdate> x() {
      return new NumberUpdate<>(this, LockerTable.AT_X, LockerFields.Root.ROOT);
    }

    /** {@code at_y}: required. */
    public AtUpdate y(double y) {
      set(LockerTable.AT_Y, y);
      return this;
    }

    /** Arithmetic on {@code at.y}. */
    public NumberUpdate<Locker, LockerFields.Root<Locker>, Double, AtUpdate> y() {
      return new NumberUpdate<>(this, LockerTable.AT_Y, LockerFields.Root.ROOT);
    }
  }

  /** Changes to the {@link Point} in {@code door}. */
  public static final class DoorUpdate extends Input {
    private DoorUpdate(Input whole) {
      super(whole);
    }

    /** {@code door_x}: required. */
    public DoorUpdate x(double x) {
      set(LockerTable.DOOR_X, x);
      return this;
    }

    /** Arithmetic on {@code door.x}. */
    public NumberUpdate<Locker, LockerFields.Root<Locker>, Double, DoorUpdate> x() {
      return new NumberUpdate<>(this, LockerTable.DOOR_X, LockerFields.Root.ROOT);
    }

    /** {@code door_y}: required. */
    public DoorUpdate y(double y) {
      set(LockerTable.DOOR_Y, y);
      return this;
    }

    /** Arithmetic on {@code door.y}. */
    public NumberUpdate<Locker, LockerFields.Root<Locker>, Double, DoorUpdate> y() {
      return new NumberUpdate<>(this, LockerTable.DOOR_Y, LockerFields.Root.ROOT);
    }
  }
}
