package office;

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

/** The operations on {@link Screen}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
@CheckReturnValue
public final class ScreenQueries
    extends ModelQueries<Screen, ScreenFields.Root<Screen>,
        ScreenCreate.RequiresId<ScreenCreate.RequiresSettings<ScreenCreate.RequiresThemes<
        ScreenCreate>>>, ScreenCreate, ScreenUpdate, ScreenFields<New<Screen>>,
        ScreenQueries.WrittenOne> {
  /** The operations on one database. */
  public ScreenQueries(Runner runner) {
    super(runner, ScreenFields.Root.ROOT, ScreenCreate::start, ScreenUpdate::new, ScreenFields::new,
        WrittenOne::new);
  }

  /** The {@link Screen} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super ScreenFields.Root<Screen>, UniqueFilter<Screen>> where) {
    return new One(walk(where));
  }

  /** The first {@link Screen} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Screen, ScreenFields.Root<Screen>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ScreenFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Screen, ScreenFields.Root<Screen>, First> {
    /** The query as far as it was said. */
    public First(Draft<Screen, ScreenFields.Root<Screen>, Screen> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Screen, ScreenFields.Root<Screen>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ScreenFields.Root.ROOT);
    }
  }
}
