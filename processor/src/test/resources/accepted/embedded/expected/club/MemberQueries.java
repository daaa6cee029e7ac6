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

/** The operations on {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
@CheckReturnValue
public final class MemberQueries
    extends ModelQueries<Member, MemberFields.Root<Member>,
        MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.RequiresSponsor<
        MemberCreate>>>, MemberCreate, MemberUpdate> {
  /** The operations on one database. */
  public MemberQueries(Runner runner) {
    super(runner, MemberFields.Root.ROOT, MemberCreate::start, MemberUpdate::new);
  }

  /** The {@link Member} that a unique field or a compound key names. */
  public One findUnique(Function<? super MemberFields.Root<Member>, UniqueFilter<Member>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Member, MemberFields.Root<Member>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, MemberFields.Root.ROOT);
    }

    /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
    public One sponsor() {
      return new One(along(MemberTable.SPONSOR));
    }

    /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
    public One sponsored() {
      return new One(along(MemberTable.SPONSORED));
    }
  }
}
