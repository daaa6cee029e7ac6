package hotel;

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

/** The operations on {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
@CheckReturnValue
public final class GuestQueries
    extends ModelQueries<Guest, GuestFields.Root<Guest>, GuestCreate.RequiresId<GuestCreate>,
        GuestCreate, GuestUpdate> {
  /** The operations on one database. */
  public GuestQueries(Runner runner) {
    super(runner, GuestFields.Root.ROOT, GuestCreate::start, GuestUpdate::new);
  }

  /** The {@link Guest} that a unique field or a compound key names. */
  public One findUnique(Function<? super GuestFields.Root<Guest>, UniqueFilter<Guest>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Guest, GuestFields.Root<Guest>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, GuestFields.Root.ROOT);
    }
  }
}
