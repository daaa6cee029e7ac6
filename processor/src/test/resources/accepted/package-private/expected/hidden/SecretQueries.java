package hidden;

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

/** The operations on {@link Secret}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
@CheckReturnValue
final class SecretQueries
    extends ModelQueries<Secret, SecretFields.Root<Secret>, SecretCreate.RequiresText<SecretCreate>,
        SecretCreate, SecretUpdate, SecretFields<New<Secret>>, SecretQueries.WrittenOne> {
  /** The operations on one database. */
  public SecretQueries(Runner runner) {
    super(runner, SecretFields.Root.ROOT, SecretCreate::start, SecretUpdate::new, SecretFields::new,
        WrittenOne::new);
  }

  /** The {@link Secret} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super SecretFields.Root<Secret>, UniqueFilter<Secret>> where) {
    return new One(walk(where));
  }

  /** The first {@link Secret} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Secret, SecretFields.Root<Secret>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SecretFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Secret, SecretFields.Root<Secret>, First> {
    /** The query as far as it was said. */
    public First(Draft<Secret, SecretFields.Root<Secret>, Secret> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Secret, SecretFields.Root<Secret>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, SecretFields.Root.ROOT);
    }
  }
}
