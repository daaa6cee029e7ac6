package hotel;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
@CheckReturnValue
public final class GuestQueries
    extends ModelQueries<Guest, GuestFields.Root<Guest>,
        GuestCreate.RequiresId<GuestCreate.RequiresWishes<GuestCreate>>, GuestCreate, GuestUpdate,
        GuestFields<New<Guest>>, GuestQueries.WrittenOne> {
  /** The operations on one database. */
  public GuestQueries(Runner runner) {
    super(runner, GuestFields.Root.ROOT, GuestCreate::start, GuestUpdate::new, GuestFields::new,
        WrittenOne::new);
  }

  /** The {@link Guest} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super GuestFields.Root<Guest>, UniqueFilter<Guest>> where) {
    return new One(walk(where));
  }

  /** The first {@link Guest} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Guest, GuestFields.Root<Guest>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, GuestFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Guest, GuestFields.Root<Guest>, First> {
    /** The query as far as it was said. */
    public First(Draft<Guest, GuestFields.Root<Guest>, Guest> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Guest, GuestFields.Root<Guest>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, GuestFields.Root.ROOT);
    }
  }
}
