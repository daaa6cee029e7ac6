package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Song} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
public abstract class SongValues<S extends SongValues<S>> extends Input {
  SongValues() {
    super(SongTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(SongTable.ID, id);
    return self();
  }

  /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
  public S singers(
      Consumer<CreateMany<Singer, SingerFields.Root<Singer>,
          SingerCreate.RequiresName<SingerCreate>, SingerCreate>> singers) {
    many(SongTable.SINGERS, new CreateMany<>(SingerFields.Root.ROOT, SingerCreate::start), singers);
    return self();
  }

  /** Takes {@code title} and goes on. */
  record TitleStage<N>(SongValues<?> values, N next) implements SongCreate.RequiresTitle<N> {
    @Override
    public N title(String title) {
      values.set(SongTable.TITLE, title);
      return next;
    }
  }
}
