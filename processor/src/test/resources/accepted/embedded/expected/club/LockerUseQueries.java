package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link LockerUse}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
@CheckReturnValue
public final class LockerUseQueries
    extends ModelQueries<LockerUse, LockerUseFields.Root<LockerUse>,
        LockerUseCreate.RequiresId<LockerUseCreate.RequiresLocker<LockerUseCreate>>,
        LockerUseCreate, LockerUseUpdate> {
  /** The operations on one database. */
  public LockerUseQueries(Runner runner) {
    super(runner, LockerUseFields.Root.ROOT, LockerUseCreate::start, LockerUseUpdate::new);
  }

  /** The {@link LockerUse} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super LockerUseFields.Root<LockerUse>, UniqueFilter<LockerUse>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<LockerUse, LockerUseFields.Root<LockerUse>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, LockerUseFields.Root.ROOT);
    }

    /**
     * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
     * {@code key.number} is this record's {@code number}.
     */
    public LockerQueries.One locker() {
      return new LockerQueries.One(along(LockerUseTable.LOCKER));
    }
  }
}
