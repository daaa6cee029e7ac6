package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Singer} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
public abstract class SingerValues<S extends SingerValues<S>> extends Input {
  SingerValues() {
    super(SingerTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public S id(UUID id) {
    set(SingerTable.ID, id);
    return self();
  }

  /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
  public S songs(
      Consumer<CreateMany<Song, SongFields.Root<Song>, SongCreate.RequiresTitle<SongCreate>,
          SongCreate>> songs) {
    many(SingerTable.SONGS, new CreateMany<>(SongFields.Root.ROOT, SongCreate::start), songs);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(SingerValues<?> values, N next) implements SingerCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(SingerTable.NAME, name);
      return next;
    }
  }
}
