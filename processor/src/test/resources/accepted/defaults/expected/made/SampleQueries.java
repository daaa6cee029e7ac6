package made;

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

/** The operations on {@link Sample}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
@CheckReturnValue
public final class SampleQueries
    extends ModelQueries<Sample, SampleFields.Root<Sample>, SampleCreate, SampleCreate,
        SampleUpdate, SampleFields<New<Sample>>, SampleQueries.WrittenOne> {
  /** The operations on one database. */
  public SampleQueries(Runner runner) {
    super(runner, SampleFields.Root.ROOT, SampleCreate::start, SampleUpdate::new, SampleFields::new,
        WrittenOne::new);
  }

  /** The {@link Sample} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super SampleFields.Root<Sample>, UniqueFilter<Sample>> where) {
    return new One(walk(where));
  }

  /** The first {@link Sample} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Sample, SampleFields.Root<Sample>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SampleFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Sample, SampleFields.Root<Sample>, First> {
    /** The query as far as it was said. */
    public First(Draft<Sample, SampleFields.Root<Sample>, Sample> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Sample, SampleFields.Root<Sample>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, SampleFields.Root.ROOT);
    }
  }
}
