package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        PartCreate, PartUpdate, PartFields<New<Part>>, PartQueries.WrittenOne> {
  /** The operations on one database. */
  public PartQueries(Runner runner) {
    super(runner, PartFields.Root.ROOT, PartCreate::start, PartUpdate::new, PartFields::new,
        WrittenOne::new);
  }

  /** The {@link Part} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super PartFields.Root<Part>, UniqueFilter<Part>> where) {
    return new One(walk(where));
  }

  /** The first {@link Part} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Part} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
    default ThingQueries.One self_() {
      return new ThingQueries.One(walk().along(PartTable.SELF));
    }

    /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
    default ThingQueries.One where_() {
      return new ThingQueries.One(walk().along(PartTable.WHERE));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Part, PartFields.Root<Part>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PartFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Part, PartFields.Root<Part>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Part, PartFields.Root<Part>, Part> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Part, PartFields.Root<Part>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, PartFields.Root.ROOT);
    }

    /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
    public ThingQueries.WrittenOptional self_() {
      return new ThingQueries.WrittenOptional(along(PartTable.SELF));
    }

    /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
    public ThingQueries.WrittenOne where_() {
      return new ThingQueries.WrittenOne(along(PartTable.WHERE));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Part, PartFields.Root<Part>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, PartFields.Root.ROOT);
    }

    /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
    public ThingQueries.WrittenOptional self_() {
      return new ThingQueries.WrittenOptional(along(PartTable.SELF));
    }

    /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
    public ThingQueries.WrittenOptional where_() {
      return new ThingQueries.WrittenOptional(along(PartTable.WHERE));
    }
  }
}
