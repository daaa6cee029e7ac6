package log;

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

/** The operations on {@link Entry}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
@CheckReturnValue
public final class EntryQueries
    extends ModelQueries<Entry, EntryFields.Root<Entry>, EntryCreate, EntryCreate, EntryUpdate,
        EntryFields<New<Entry>>, EntryQueries.WrittenOne> {
  /** The operations on one database. */
  public EntryQueries(Runner runner) {
    super(runner, EntryFields.Root.ROOT, EntryCreate::start, EntryUpdate::new, EntryFields::new,
        WrittenOne::new);
  }

  /** The {@link Entry} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super EntryFields.Root<Entry>, UniqueFilter<Entry>> where) {
    return new One(walk(where));
  }

  /** The first {@link Entry} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Entry, EntryFields.Root<Entry>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EntryFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Entry, EntryFields.Root<Entry>, First> {
    /** The query as far as it was said. */
    public First(Draft<Entry, EntryFields.Root<Entry>, Entry> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Entry, EntryFields.Root<Entry>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, EntryFields.Root.ROOT);
    }
  }
}
