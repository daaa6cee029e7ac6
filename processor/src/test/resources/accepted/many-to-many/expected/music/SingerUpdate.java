package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Singer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
public final class SingerUpdate extends Input {
  /** No changes yet. */
  public SingerUpdate() {
    super(SingerTable.MODEL);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public SingerUpdate id(UUID id) {
    set(SingerTable.ID, id);
    return this;
  }

  /** Where {@code id} is taken from. */
  public ValueUpdate<Singer, SingerFields.Root<Singer>, UUID, SingerUpdate> id() {
    return new ValueUpdate<>(this, SingerTable.ID, SingerFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public SingerUpdate name(String name) {
    set(SingerTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Singer, SingerFields.Root<Singer>, String, SingerUpdate> name() {
    return new ValueUpdate<>(this, SingerTable.NAME, SingerFields.Root.ROOT);
  }

  /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
  public SingerUpdate songs(
      Consumer<UpdateToMany<Song, SongFields.Root<Song>, SongCreate.RequiresTitle<SongCreate>,
          SongCreate, SongUpdate>> songs) {
    many(SingerTable.SONGS, new UpdateToMany<>(SongFields.Root.ROOT, SongCreate::start,
        SongUpdate::new), songs);
    return this;
  }
}
