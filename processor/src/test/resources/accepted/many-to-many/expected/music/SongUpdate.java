package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Song}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
public final class SongUpdate extends Input {
  /** No changes yet. */
  public SongUpdate() {
    super(SongTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public SongUpdate id(int id) {
    set(SongTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Song, SongFields.Root<Song>, Integer, SongUpdate> id() {
    return new NumberUpdate<>(this, SongTable.ID, SongFields.Root.ROOT);
  }

  /** {@code title}: required. */
  public SongUpdate title(String title) {
    set(SongTable.TITLE, title);
    return this;
  }

  /** Where {@code title} is taken from. */
  public ValueUpdate<Song, SongFields.Root<Song>, String, SongUpdate> title() {
    return new ValueUpdate<>(this, SongTable.TITLE, SongFields.Root.ROOT);
  }

  /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
  public SongUpdate singers(
      Consumer<UpdateToMany<Singer, SingerFields.Root<Singer>,
          SingerCreate.RequiresName<SingerCreate>, SingerCreate, SingerUpdate>> singers) {
    many(SongTable.SINGERS, new UpdateToMany<>(SingerFields.Root.ROOT, SingerCreate::start,
        SingerUpdate::new), singers);
    return this;
  }
}
