package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EmbeddedCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Point;

/**
 * The table {@code Locker}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Locker}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
public final class LockerTable {
  /** {@code hall}: part of the primary key. */
  public static final Column KEY_HALL = Column.of("key.hall", ScalarType.STRING).mapped("hall");

  /** {@code number}: part of the primary key. */
  public static final Column KEY_NUMBER = Column.of("key.number", ScalarType.INT).mapped("number");

  /** {@code at_x}: required. */
  public static final Column AT_X = Column.of("at.x", ScalarType.DOUBLE).mapped("at_x");

  /** {@code at_y}: required. */
  public static final Column AT_Y = Column.of("at.y", ScalarType.DOUBLE).mapped("at_y");

  /** {@code door_x}: required. */
  public static final Column DOOR_X = Column.of("door.x", ScalarType.DOUBLE).mapped("door_x");

  /** {@code door_y}: required. */
  public static final Column DOOR_Y = Column.of("door.y", ScalarType.DOUBLE).mapped("door_y");

  /**
   * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
   * {@code number} is this record's {@code key.number}.
   */
  public static final Relation USES = Relation.inverse(
      "uses", true, () -> LockerUseTable.MODEL, "locker");

  /** The {@code Point} in {@code door_x}, {@code door_y}. */
  public static final EmbeddedCodec<Point> DOOR =
      EmbeddedCodec.of("Locker.door", LockerTable::readDoor)
      .required(DOOR_X, Point::x)
      .required(DOOR_Y, Point::y);

  /** The {@code Point} in {@code at_x}, {@code at_y}. */
  public static final EmbeddedCodec<Point> AT = EmbeddedCodec.of("Locker.at", LockerTable::readAt)
      .required(AT_X, Point::x)
      .required(AT_Y, Point::y);

  /** The {@code LockerKey} in {@code hall}, {@code number}, the primary key. */
  public static final EmbeddedCodec<LockerKey> KEY =
      EmbeddedCodec.of("Locker.key", LockerTable::readKey)
      .required(KEY_HALL, LockerKey::hall)
      .required(KEY_NUMBER, LockerKey::number);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Locker", "Locker")
      .columns(KEY_HALL, KEY_NUMBER, AT_X, AT_Y, DOOR_X, DOOR_Y)
      .relations(USES)
      .key(new Key("key", "Locker_pkey", List.of(KEY_HALL, KEY_NUMBER), true))
      .key(new Key("at", "Locker_at_x_at_y_key", List.of(AT_X, AT_Y), false))
      .index(new Index("Locker_door_x_door_y_idx", List.of(new Index.Part(DOOR_X, false),
          new Index.Part(DOOR_Y, false))))
      .build();

  private LockerTable() {}

  /** Reads the 6 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Locker read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Locker(
        readKey(row, at),
        readAt(row, at + 2),
        readDoor(row, at + 4),
        loaded.list(slot));
  }

  private static LockerKey readKey(ResultRow row, int at) {
    return new LockerKey(row.getString(at), row.getInt(at + 1));
  }

  private static Point readAt(ResultRow row, int at) {
    return new Point(row.getDouble(at), row.getDouble(at + 1));
  }

  private static Point readDoor(ResultRow row, int at) {
    return new Point(row.getDouble(at), row.getDouble(at + 1));
  }
}
