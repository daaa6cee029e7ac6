package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Song}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
public class SongFields<R> extends Fields<R, Song> {
  private final IntField<R> id;
  private final StringField<R> title;
  private final ToMany<R, Singer, SingerFields.Root<In<R>>> singers;

  /** The fields of a scope. */
  public SongFields(Scope<Song> scope) {
    super(scope);
    this.id = new IntField<>(scope, SongTable.ID);
    this.title = new StringField<>(scope, SongTable.TITLE);
    this.singers = new ToMany<>(
        scope, SongTable.SINGERS, SingerTable::read, SingerFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code title}: required. */
  public StringField<R> title() {
    return title;
  }

  /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
  public ToMany<R, Singer, SingerFields.Root<In<R>>> singers() {
    return singers;
  }

  /**
   * The fields of a {@link Song} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends SongFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Song> ROOT = new Root<>(Scope.of(SongTable.MODEL, SongTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Song> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, SongTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Song} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends SongFields<R> implements ToOne<R, Song, Root<In<R>>> {
    private final RelatedOne<R, Song, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Song> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Song, Root<In<R>>> related() {
      return related;
    }
  }
}
