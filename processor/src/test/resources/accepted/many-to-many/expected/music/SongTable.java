package music;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Song}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Song}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
public final class SongTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code title}: required. */
  public static final Column TITLE = Column.of("title", ScalarType.STRING);

  /** The {@code Singer} records that {@code _SingerToSong} pairs with this record. */
  public static final Relation SINGERS = Relation.manyToMany(
      "singers",
      () -> SingerTable.MODEL,
      "songs",
      new Relation.JoinTable("_SingerToSong", "B", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Song", "Song")
      .columns(ID, TITLE)
      .relations(SINGERS)
      .key(new Key("id", "Song_pkey", List.of(ID), true))
      .build();

  private SongTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Song read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Song(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
