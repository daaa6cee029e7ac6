package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link LockerUse}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
public final class LockerUseCreate extends LockerUseValues<LockerUseCreate> {
  private LockerUseCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresLocker<LockerUseCreate>> start() {
    LockerUseCreate create = new LockerUseCreate();
    return new LockerUseValues.IdStage<>(create, new LockerUseValues.LockerStage<>(create, create));
  }

  @Override
  LockerUseCreate self() {
    return this;
  }

  /** A {@link LockerUse} created under {@code Locker.uses}: its {@code locker} is known. */
  public static final class OfLocker extends LockerUseValues<OfLocker> {
    private OfLocker() {}

    /** The first stage of such a record. */
    public static RequiresId<OfLocker> start() {
      OfLocker create = new OfLocker();
      return new LockerUseValues.IdStage<>(create, create);
    }

    @Override
    OfLocker self() {
      return this;
    }
  }

  /**
   * A {@link LockerUse} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link LockerUse} that still needs its {@code locker}.
   *
   * @param <N> what comes next
   */
  public interface RequiresLocker<N> {
    /**
     * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
     * {@code key.number} is this record's {@code number}.
     */
    N locker(
        Function<CreateToOne<Locker, LockerFields.Root<Locker>,
            LockerCreate.RequiresKey<LockerCreate.RequiresAt<LockerCreate.RequiresDoor<
            LockerCreate>>>, LockerCreate>, Related<Locker>> locker);

    /** The foreign key of {@code locker}. */
    N hallNumber(String hall, int number);
  }
}
