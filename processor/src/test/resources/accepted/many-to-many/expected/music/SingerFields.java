package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueValueField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Singer}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
public class SingerFields<R> extends Fields<R, Singer> {
  private final ValueField<R, UUID> id;
  private final StringField<R> name;
  private final ToMany<R, Song, SongFields.Root<In<R>>> songs;

  /** The fields of a scope. */
  public SingerFields(Scope<Singer> scope) {
    super(scope);
    this.id = new ValueField<>(
        scope, SingerTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.name = new StringField<>(scope, SingerTable.NAME);
    this.songs = new ToMany<>(scope, SingerTable.SONGS, SongTable::read, SongFields.Root::new);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public ValueField<R, UUID> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
  public ToMany<R, Song, SongFields.Root<In<R>>> songs() {
    return songs;
  }

  /**
   * The fields of a {@link Singer} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends SingerFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Singer> ROOT = new Root<>(
        Scope.of(SingerTable.MODEL, SingerTable::read));

    private final UniqueValueField<R, UUID> id;

    /** The fields of a scope. */
    public Root(Scope<Singer> scope) {
      super(scope);
      this.id = new UniqueValueField<>(
          scope, SingerTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    }

    /** {@code id}: the primary key, a UUID that begins with the time unless given. */
    @Override
    public UniqueValueField<R, UUID> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Singer} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends SingerFields<R>
      implements ToOne<R, Singer, Root<In<R>>> {
    private final RelatedOne<R, Singer, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Singer> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Singer, Root<In<R>>> related() {
      return related;
    }
  }
}
