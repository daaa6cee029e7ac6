package all;

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

/** The operations on {@link Everything}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
@CheckReturnValue
public final class EverythingQueries
    extends ModelQueries<Everything, EverythingFields.Root<Everything>,
        EverythingCreate.RequiresABoolean<EverythingCreate.RequiresAShort<
        EverythingCreate.RequiresAnInt<EverythingCreate.RequiresALong<
        EverythingCreate.RequiresAFloat<EverythingCreate.RequiresADouble<
        EverythingCreate.RequiresADecimal<EverythingCreate.RequiresAString<
        EverythingCreate.RequiresBytes<EverythingCreate.RequiresAUuid<
        EverythingCreate.RequiresAnInstant<EverythingCreate.RequiresAnOffsetDateTime<
        EverythingCreate.RequiresALocalDateTime<EverythingCreate.RequiresALocalDate<
        EverythingCreate.RequiresALocalTime<EverythingCreate.RequiresAUri<
        EverythingCreate.RequiresColour<EverythingCreate>>>>>>>>>>>>>>>>>, EverythingCreate,
        EverythingUpdate, EverythingFields<New<Everything>>, EverythingQueries.WrittenOne> {
  /** The operations on one database. */
  public EverythingQueries(Runner runner) {
    super(runner, EverythingFields.Root.ROOT, EverythingCreate::start, EverythingUpdate::new,
        EverythingFields::new, WrittenOne::new);
  }

  /** The {@link Everything} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super EverythingFields.Root<Everything>, UniqueFilter<Everything>> where) {
    return new One(walk(where));
  }

  /** The first {@link Everything} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Everything, EverythingFields.Root<Everything>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EverythingFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First
      extends FindFirst<Everything, EverythingFields.Root<Everything>, First> {
    /** The query as far as it was said. */
    public First(Draft<Everything, EverythingFields.Root<Everything>, Everything> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne
      extends Write<Everything, EverythingFields.Root<Everything>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, EverythingFields.Root.ROOT);
    }
  }
}
