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

/** The operations on {@link Singer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
@CheckReturnValue
public final class SingerQueries
    extends ModelQueries<Singer, SingerFields.Root<Singer>, SingerCreate.RequiresName<SingerCreate>,
        SingerCreate, SingerUpdate> {
  /** The operations on one database. */
  public SingerQueries(Runner runner) {
    super(runner, SingerFields.Root.ROOT, SingerCreate::start, SingerUpdate::new);
  }

  /** The {@link Singer} that a unique field or a compound key names. */
  public One findUnique(Function<? super SingerFields.Root<Singer>, UniqueFilter<Singer>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Singer, SingerFields.Root<Singer>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SingerFields.Root.ROOT);
    }

    /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
    public FindMany<Song, SongFields.Root<Song>> songs() {
      return many(SingerTable.SONGS, SongFields.Root.ROOT);
    }
  }
}
