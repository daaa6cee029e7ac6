package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Locker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
@CheckReturnValue
public final class LockerQueries
    extends ModelQueries<Locker, LockerFields.Root<Locker>,
        LockerCreate.RequiresKey<LockerCreate.RequiresAt<LockerCreate.RequiresDoor<LockerCreate>>>,
        LockerCreate, LockerUpdate> {
  /** The operations on one database. */
  public LockerQueries(Runner runner) {
    super(runner, LockerFields.Root.ROOT, LockerCreate::start, LockerUpdate::new);
  }

  /** The {@link Locker} that a unique field or a compound key names. */
  public One findUnique(Function<? super LockerFields.Root<Locker>, UniqueFilter<Locker>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Locker, LockerFields.Root<Locker>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, LockerFields.Root.ROOT);
    }

    /**
     * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
     * {@code number} is this record's {@code key.number}.
     */
    public FindMany<LockerUse, LockerUseFields.Root<LockerUse>> uses() {
      return many(LockerTable.USES, LockerUseFields.Root.ROOT);
    }
  }
}
