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

/** The operations on {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
@CheckReturnValue
public final class MemberQueries
    extends ModelQueries<Member, MemberFields.Root<Member>,
        MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.RequiresSponsor<
        MemberCreate>>>, MemberCreate, MemberUpdate, MemberFields<New<Member>>,
        MemberQueries.WrittenOne> {
  /** The operations on one database. */
  public MemberQueries(Runner runner) {
    super(runner, MemberFields.Root.ROOT, MemberCreate::start, MemberUpdate::new, MemberFields::new,
        WrittenOne::new);
  }

  /** The {@link Member} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super MemberFields.Root<Member>, UniqueFilter<Member>> where) {
    return new One(walk(where));
  }

  /** The first {@link Member} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Member} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
    default One sponsor() {
      return new One(walk().along(MemberTable.SPONSOR));
    }

    /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
    default One sponsored() {
      return new One(walk().along(MemberTable.SPONSORED));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Member, MemberFields.Root<Member>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, MemberFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Member, MemberFields.Root<Member>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Member, MemberFields.Root<Member>, Member> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Member, MemberFields.Root<Member>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, MemberFields.Root.ROOT);
    }

    /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
    public WrittenOne sponsor() {
      return new WrittenOne(along(MemberTable.SPONSOR));
    }

    /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
    public WrittenOptional sponsored() {
      return new WrittenOptional(along(MemberTable.SPONSORED));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Member, MemberFields.Root<Member>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, MemberFields.Root.ROOT);
    }

    /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
    public WrittenOptional sponsor() {
      return new WrittenOptional(along(MemberTable.SPONSOR));
    }

    /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
    public WrittenOptional sponsored() {
      return new WrittenOptional(along(MemberTable.SPONSORED));
    }
  }
}
