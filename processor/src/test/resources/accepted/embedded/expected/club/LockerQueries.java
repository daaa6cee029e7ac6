package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        LockerCreate, LockerUpdate, LockerFields<New<Locker>>, LockerQueries.WrittenOne> {
  /** The operations on one database. */
  public LockerQueries(Runner runner) {
    super(runner, LockerFields.Root.ROOT, LockerCreate::start, LockerUpdate::new, LockerFields::new,
        WrittenOne::new);
  }

  /** The {@link Locker} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super LockerFields.Root<Locker>, UniqueFilter<Locker>> where) {
    return new One(walk(where));
  }

  /** The first {@link Locker} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Locker} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /**
     * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
     * {@code number} is this record's {@code key.number}.
     */
    default FindMany<LockerUse, LockerUseFields.Root<LockerUse>> uses() {
      return walk().many(LockerTable.USES, LockerUseFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Locker, LockerFields.Root<Locker>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, LockerFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Locker, LockerFields.Root<Locker>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Locker, LockerFields.Root<Locker>, Locker> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Locker, LockerFields.Root<Locker>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, LockerFields.Root.ROOT);
    }

    /**
     * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
     * {@code number} is this record's {@code key.number}.
     */
    public WriteRelated<LockerUse, LockerUseFields.Root<LockerUse>> uses() {
      return many(LockerTable.USES, LockerUseFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Locker, LockerFields.Root<Locker>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, LockerFields.Root.ROOT);
    }

    /**
     * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
     * {@code number} is this record's {@code key.number}.
     */
    public WriteRelated<LockerUse, LockerUseFields.Root<LockerUse>> uses() {
      return many(LockerTable.USES, LockerUseFields.Root.ROOT);
    }
  }
}
