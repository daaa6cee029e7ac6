package all;

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
        EverythingUpdate> {
  /** The operations on one database. */
  public EverythingQueries(Runner runner) {
    super(runner, EverythingFields.Root.ROOT, EverythingCreate::start, EverythingUpdate::new);
  }

  /** The {@link Everything} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super EverythingFields.Root<Everything>, UniqueFilter<Everything>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Everything, EverythingFields.Root<Everything>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EverythingFields.Root.ROOT);
    }
  }
}
