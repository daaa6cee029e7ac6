package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        LockerUseCreate, LockerUseUpdate, LockerUseFields<New<LockerUse>>,
        LockerUseQueries.WrittenOne> {
  /** The operations on one database. */
  public LockerUseQueries(Runner runner) {
    super(runner, LockerUseFields.Root.ROOT, LockerUseCreate::start, LockerUseUpdate::new,
        LockerUseFields::new, WrittenOne::new);
  }

  /** The {@link LockerUse} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super LockerUseFields.Root<LockerUse>, UniqueFilter<LockerUse>> where) {
    return new One(walk(where));
  }

  /** The first {@link LockerUse} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link LockerUse} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /**
     * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
     * {@code key.number} is this record's {@code number}.
     */
    default LockerQueries.One locker() {
      return new LockerQueries.One(walk().along(LockerUseTable.LOCKER));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<LockerUse, LockerUseFields.Root<LockerUse>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, LockerUseFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<LockerUse, LockerUseFields.Root<LockerUse>,
      First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<LockerUse, LockerUseFields.Root<LockerUse>, LockerUse> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<LockerUse, LockerUseFields.Root<LockerUse>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, LockerUseFields.Root.ROOT);
    }

    /**
     * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
     * {@code key.number} is this record's {@code number}.
     */
    public LockerQueries.WrittenOne locker() {
      return new LockerQueries.WrittenOne(along(LockerUseTable.LOCKER));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<LockerUse, LockerUseFields.Root<LockerUse>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, LockerUseFields.Root.ROOT);
    }

    /**
     * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
     * {@code key.number} is this record's {@code number}.
     */
    public LockerQueries.WrittenOptional locker() {
      return new LockerQueries.WrittenOptional(along(LockerUseTable.LOCKER));
    }
  }
}
