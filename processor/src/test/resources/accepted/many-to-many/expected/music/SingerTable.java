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
 * The table {@code Singer}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Singer}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
public final class SingerTable {
  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public static final Column ID = Column.of("id", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V7);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** The {@code Song} records that {@code _SingerToSong} pairs with this record. */
  public static final Relation SONGS = Relation.manyToMany(
      "songs",
      () -> SongTable.MODEL,
      "singers",
      new Relation.JoinTable("_SingerToSong", "A", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Singer", "Singer")
      .columns(ID, NAME)
      .relations(SONGS)
      .key(new Key("id", "Singer_pkey", List.of(ID), true))
      .build();

  private SingerTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Singer read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Singer(row.getUuid(at), row.getString(at + 1), loaded.list(slot));
  }
}
