package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
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
        SongCreate, SongUpdate> {
  /** The operations on one database. */
  public SongQueries(Runner runner) {
    super(runner, SongFields.Root.ROOT, SongCreate::start, SongUpdate::new);
  }

  /** The {@link Song} that a unique field or a compound key names. */
  public One findUnique(Function<? super SongFields.Root<Song>, UniqueFilter<Song>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Song, SongFields.Root<Song>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SongFields.Root.ROOT);
    }

    /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
    public FindMany<Singer, SingerFields.Root<Singer>> singers() {
      return many(SongTable.SINGERS, SingerFields.Root.ROOT);
    }
  }
}
