package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate, ThingUpdate, ThingFields<New<Thing>>,
        ThingQueries.WrittenOne> {
  /** The operations on one database. */
  public ThingQueries(Runner runner) {
    super(runner, ThingFields.Root.ROOT, ThingCreate::start, ThingUpdate::new, ThingFields::new,
        WrittenOne::new);
  }

  /** The {@link Thing} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super ThingFields.Root<Thing>, UniqueFilter<Thing>> where) {
    return new One(walk(where));
  }

  /** The first {@link Thing} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Thing} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
    default PartQueries.One include_() {
      return new PartQueries.One(walk().along(ThingTable.INCLUDE));
    }

    /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
    default FindMany<Part, PartFields.Root<Part>> create() {
      return walk().many(ThingTable.CREATE, PartFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Thing, ThingFields.Root<Thing>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ThingFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Thing, ThingFields.Root<Thing>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Thing, ThingFields.Root<Thing>, Thing> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Thing, ThingFields.Root<Thing>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ThingFields.Root.ROOT);
    }

    /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
    public PartQueries.WrittenOptional include_() {
      return new PartQueries.WrittenOptional(along(ThingTable.INCLUDE));
    }

    /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
    public WriteRelated<Part, PartFields.Root<Part>> create() {
      return many(ThingTable.CREATE, PartFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Thing, ThingFields.Root<Thing>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, ThingFields.Root.ROOT);
    }

    /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
    public PartQueries.WrittenOptional include_() {
      return new PartQueries.WrittenOptional(along(ThingTable.INCLUDE));
    }

    /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
    public WriteRelated<Part, PartFields.Root<Part>> create() {
      return many(ThingTable.CREATE, PartFields.Root.ROOT);
    }
  }
}
