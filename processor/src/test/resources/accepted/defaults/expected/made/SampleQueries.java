package made;

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

/** The operations on {@link Sample}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
@CheckReturnValue
public final class SampleQueries
    extends ModelQueries<Sample, SampleFields.Root<Sample>, SampleCreate, SampleCreate,
        SampleUpdate> {
  /** The operations on one database. */
  public SampleQueries(Runner runner) {
    super(runner, SampleFields.Root.ROOT, SampleCreate::start, SampleUpdate::new);
  }

  /** The {@link Sample} that a unique field or a compound key names. */
  public One findUnique(Function<? super SampleFields.Root<Sample>, UniqueFilter<Sample>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Sample, SampleFields.Root<Sample>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SampleFields.Root.ROOT);
    }
  }
}
