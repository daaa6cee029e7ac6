package music;

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

/** The operations on {@link Singer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
@CheckReturnValue
public final class SingerQueries
    extends ModelQueries<Singer, SingerFields.Root<Singer>, SingerCreate.RequiresName<SingerCreate>,
        SingerCreate, SingerUpdate, SingerFields<New<Singer>>, SingerQueries.WrittenOne> {
  /** The operations on one database. */
  public SingerQueries(Runner runner) {
    super(runner, SingerFields.Root.ROOT, SingerCreate::start, SingerUpdate::new, SingerFields::new,
        WrittenOne::new);
  }

  /** The {@link Singer} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super SingerFields.Root<Singer>, UniqueFilter<Singer>> where) {
    return new One(walk(where));
  }

  /** The first {@link Singer} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Singer} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
    default FindMany<Song, SongFields.Root<Song>> songs() {
      return walk().many(SingerTable.SONGS, SongFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Singer, SingerFields.Root<Singer>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SingerFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Singer, SingerFields.Root<Singer>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Singer, SingerFields.Root<Singer>, Singer> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Singer, SingerFields.Root<Singer>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, SingerFields.Root.ROOT);
    }

    /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
    public WriteRelated<Song, SongFields.Root<Song>> songs() {
      return many(SingerTable.SONGS, SongFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Singer, SingerFields.Root<Singer>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, SingerFields.Root.ROOT);
    }

    /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
    public WriteRelated<Song, SongFields.Root<Song>> songs() {
      return many(SingerTable.SONGS, SongFields.Root.ROOT);
    }
  }
}
