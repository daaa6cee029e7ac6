package car;

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

/** The operations on {@link Radio}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
@CheckReturnValue
public final class RadioQueries
    extends ModelQueries<Radio, RadioFields.Root<Radio>, RadioCreate, RadioCreate, RadioUpdate> {
  /** The operations on one database. */
  public RadioQueries(Runner runner) {
    super(runner, RadioFields.Root.ROOT, RadioCreate::start, RadioUpdate::new);
  }

  /** The {@link Radio} that a unique field or a compound key names. */
  public One findUnique(Function<? super RadioFields.Root<Radio>, UniqueFilter<Radio>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Radio, RadioFields.Root<Radio>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, RadioFields.Root.ROOT);
    }

    /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
    public CarQueries.One car() {
      return new CarQueries.One(along(RadioTable.CAR));
    }
  }
}
