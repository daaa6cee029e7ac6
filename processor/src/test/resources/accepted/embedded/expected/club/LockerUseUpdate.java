package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link LockerUse}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
public final class LockerUseUpdate extends Input {
  /** No changes yet. */
  public LockerUseUpdate() {
    super(LockerUseTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public LockerUseUpdate id(int id) {
    set(LockerUseTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<LockerUse, LockerUseFields.Root<LockerUse>, Integer, LockerUseUpdate> id() {
    return new NumberUpdate<>(this, LockerUseTable.ID, LockerUseFields.Root.ROOT);
  }

  /**
   * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
   * {@code key.number} is this record's {@code number}.
   */
  public LockerUseUpdate locker(
      Function<UpdateToOne<Locker, LockerFields.Root<Locker>,
          LockerCreate.RequiresKey<LockerCreate.RequiresAt<LockerCreate.RequiresDoor<
          LockerCreate>>>, LockerCreate, LockerUpdate>, Related<Locker>> locker) {
    one(LockerUseTable.LOCKER, new UpdateToOne<>(LockerFields.Root.ROOT, LockerCreate::start,
        LockerUpdate::new), locker);
    return this;
  }

  /** {@code hall}: the {@code key.hall} of {@code locker}. */
  public LockerUseUpdate hall(String hall) {
    set(LockerUseTable.HALL, hall);
    return this;
  }

  /** Where {@code hall} is taken from. */
  public ValueUpdate<LockerUse, LockerUseFields.Root<LockerUse>, String, LockerUseUpdate> hall() {
    return new ValueUpdate<>(this, LockerUseTable.HALL, LockerUseFields.Root.ROOT);
  }

  /** {@code number}: the {@code key.number} of {@code locker}. */
  public LockerUseUpdate number(int number) {
    set(LockerUseTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<LockerUse, LockerUseFields.Root<LockerUse>, Integer, LockerUseUpdate> number(
      ) {
    return new NumberUpdate<>(this, LockerUseTable.NUMBER, LockerUseFields.Root.ROOT);
  }
}
