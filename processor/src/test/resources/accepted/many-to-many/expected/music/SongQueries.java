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

/** The operations on {@link Song}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
@CheckReturnValue
public final class SongQueries
    extends ModelQueries<Song, SongFields.Root<Song>, SongCreate.RequiresTitle<SongCreate>,
        SongCreate, SongUpdate, SongFields<New<Song>>, SongQueries.WrittenOne> {
  /** The operations on one database. */
  public SongQueries(Runner runner) {
    super(runner, SongFields.Root.ROOT, SongCreate::start, SongUpdate::new, SongFields::new,
        WrittenOne::new);
  }

  /** The {@link Song} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super SongFields.Root<Song>, UniqueFilter<Song>> where) {
    return new One(walk(where));
  }

  /** The first {@link Song} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Song} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
    default FindMany<Singer, SingerFields.Root<Singer>> singers() {
      return walk().many(SongTable.SINGERS, SingerFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Song, SongFields.Root<Song>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SongFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Song, SongFields.Root<Song>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Song, SongFields.Root<Song>, Song> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Song, SongFields.Root<Song>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, SongFields.Root.ROOT);
    }

    /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
    public WriteRelated<Singer, SingerFields.Root<Singer>> singers() {
      return many(SongTable.SINGERS, SingerFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Song, SongFields.Root<Song>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, SongFields.Root.ROOT);
    }

    /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
    public WriteRelated<Singer, SingerFields.Root<Singer>> singers() {
      return many(SongTable.SINGERS, SingerFields.Root.ROOT);
    }
  }
}
