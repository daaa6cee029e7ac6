package log;

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

/** The operations on {@link Entry}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
@CheckReturnValue
public final class EntryQueries
    extends ModelQueries<Entry, EntryFields.Root<Entry>, EntryCreate, EntryCreate, EntryUpdate> {
  /** The operations on one database. */
  public EntryQueries(Runner runner) {
    super(runner, EntryFields.Root.ROOT, EntryCreate::start, EntryUpdate::new);
  }

  /** The {@link Entry} that a unique field or a compound key names. */
  public One findUnique(Function<? super EntryFields.Root<Entry>, UniqueFilter<Entry>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Entry, EntryFields.Root<Entry>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EntryFields.Root.ROOT);
    }
  }
}
