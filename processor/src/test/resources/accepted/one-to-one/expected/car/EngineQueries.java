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

/** The operations on {@link Engine}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
@CheckReturnValue
public final class EngineQueries
    extends ModelQueries<Engine, EngineFields.Root<Engine>,
        EngineCreate.RequiresPower<EngineCreate.RequiresCar<EngineCreate>>, EngineCreate,
        EngineUpdate> {
  /** The operations on one database. */
  public EngineQueries(Runner runner) {
    super(runner, EngineFields.Root.ROOT, EngineCreate::start, EngineUpdate::new);
  }

  /** The {@link Engine} that a unique field or a compound key names. */
  public One findUnique(Function<? super EngineFields.Root<Engine>, UniqueFilter<Engine>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Engine, EngineFields.Root<Engine>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EngineFields.Root.ROOT);
    }

    /** The {@code Car} whose {@code id} is this record's {@code carId}. */
    public CarQueries.One car() {
      return new CarQueries.One(along(EngineTable.CAR));
    }
  }
}
