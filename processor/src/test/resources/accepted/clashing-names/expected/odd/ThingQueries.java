package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Thing}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
@CheckReturnValue
public final class ThingQueries
    extends ModelQueries<Thing, ThingFields.Root<Thing>,
        ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
        ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate, ThingUpdate> {
  /** The operations on one database. */
  public ThingQueries(Runner runner) {
    super(runner, ThingFields.Root.ROOT, ThingCreate::start, ThingUpdate::new);
  }

  /** The {@link Thing} that a unique field or a compound key names. */
  public One findUnique(Function<? super ThingFields.Root<Thing>, UniqueFilter<Thing>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Thing, ThingFields.Root<Thing>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ThingFields.Root.ROOT);
    }

    /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
    public PartQueries.One include_() {
      return new PartQueries.One(along(ThingTable.INCLUDE));
    }

    /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
    public FindMany<Part, PartFields.Root<Part>> create() {
      return many(ThingTable.CREATE, PartFields.Root.ROOT);
    }
  }
}
