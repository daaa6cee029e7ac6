package odd;

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

/** The operations on {@link Part}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
@CheckReturnValue
public final class PartQueries
    extends ModelQueries<Part, PartFields.Root<Part>, PartCreate.RequiresWhere<PartCreate>,
        PartCreate, PartUpdate> {
  /** The operations on one database. */
  public PartQueries(Runner runner) {
    super(runner, PartFields.Root.ROOT, PartCreate::start, PartUpdate::new);
  }

  /** The {@link Part} that a unique field or a compound key names. */
  public One findUnique(Function<? super PartFields.Root<Part>, UniqueFilter<Part>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Part, PartFields.Root<Part>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PartFields.Root.ROOT);
    }

    /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
    public ThingQueries.One self_() {
      return new ThingQueries.One(along(PartTable.SELF));
    }

    /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
    public ThingQueries.One where() {
      return new ThingQueries.One(along(PartTable.WHERE));
    }
  }
}
