package all;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Everything}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Everything}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
public final class EverythingTable {
  /** The labels of {@link Everything.Colour} in the database. */
  public static final EnumCodec<Everything.Colour> COLOUR_CODEC = EnumCodec.of(
      new EnumType("Colour", List.of("RED", "dark green")), Everything.Colour.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.LONG)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code aBoolean}: required. */
  public static final Column A_BOOLEAN = Column.of("aBoolean", ScalarType.BOOLEAN);

  /** {@code aShort}: required. */
  public static final Column A_SHORT = Column.of("aShort", ScalarType.SHORT);

  /** {@code anInt}: required. */
  public static final Column AN_INT = Column.of("anInt", ScalarType.INT);

  /** {@code aLong}: required. */
  public static final Column A_LONG = Column.of("aLong", ScalarType.LONG);

  /** {@code aFloat}: required. */
  public static final Column A_FLOAT = Column.of("aFloat", ScalarType.FLOAT);

  /** {@code aDouble}: required. */
  public static final Column A_DOUBLE = Column.of("aDouble", ScalarType.DOUBLE);

  /** {@code aDecimal}: required. */
  public static final Column A_DECIMAL = Column.of("aDecimal", ScalarType.DECIMAL);

  /** {@code aString}: required. */
  public static final Column A_STRING = Column.of("aString", ScalarType.STRING);

  /** {@code bytes}: required. */
  public static final Column BYTES = Column.of("bytes", ScalarType.BYTES);

  /** {@code aUuid}: required. */
  public static final Column A_UUID = Column.of("aUuid", ScalarType.UUID);

  /** {@code anInstant}: required. */
  public static final Column AN_INSTANT = Column.of("anInstant", ScalarType.INSTANT);

  /** {@code anOffsetDateTime}: required. */
  public static final Column AN_OFFSET_DATE_TIME =
      Column.of("anOffsetDateTime", ScalarType.OFFSET_DATE_TIME);

  /** {@code aLocalDateTime}: required. */
  public static final Column A_LOCAL_DATE_TIME =
      Column.of("aLocalDateTime", ScalarType.LOCAL_DATE_TIME);

  /** {@code aLocalDate}: required. */
  public static final Column A_LOCAL_DATE = Column.of("aLocalDate", ScalarType.LOCAL_DATE);

  /** {@code aLocalTime}: required. */
  public static final Column A_LOCAL_TIME = Column.of("aLocalTime", ScalarType.LOCAL_TIME);

  /** {@code aUri}: required. */
  public static final Column A_URI = Column.of("aUri", ScalarType.URI);

  /** {@code colour}: required. */
  public static final Column COLOUR = Column.of("colour", COLOUR_CODEC.type());

  /** {@code maybeBoolean}: may be null. */
  public static final Column MAYBE_BOOLEAN = Column.of("maybeBoolean", ScalarType.BOOLEAN)
      .asNullable();

  /** {@code maybeShort}: may be null. */
  public static final Column MAYBE_SHORT = Column.of("maybeShort", ScalarType.SHORT).asNullable();

  /** {@code maybeInt}: may be null. */
  public static final Column MAYBE_INT = Column.of("maybeInt", ScalarType.INT).asNullable();

  /** {@code maybeLong}: may be null. */
  public static final Column MAYBE_LONG = Column.of("maybeLong", ScalarType.LONG).asNullable();

  /** {@code maybeFloat}: may be null. */
  public static final Column MAYBE_FLOAT = Column.of("maybeFloat", ScalarType.FLOAT).asNullable();

  /** {@code maybeDouble}: may be null. */
  public static final Column MAYBE_DOUBLE = Column.of("maybeDouble", ScalarType.DOUBLE)
      .asNullable();

  /** {@code maybeDecimal}: may be null. */
  public static final Column MAYBE_DECIMAL = Column.of("maybeDecimal", ScalarType.DECIMAL)
      .asNullable();

  /** {@code maybeString}: may be null. */
  public static final Column MAYBE_STRING = Column.of("maybeString", ScalarType.STRING)
      .asNullable();

  /** {@code maybeBytes}: may be null. */
  public static final Column MAYBE_BYTES = Column.of("maybeBytes", ScalarType.BYTES).asNullable();

  /** {@code maybeUuid}: may be null. */
  public static final Column MAYBE_UUID = Column.of("maybeUuid", ScalarType.UUID).asNullable();

  /** {@code maybeInstant}: may be null. */
  public static final Column MAYBE_INSTANT = Column.of("maybeInstant", ScalarType.INSTANT)
      .asNullable();

  /** {@code maybeOffsetDateTime}: may be null. */
  public static final Column MAYBE_OFFSET_DATE_TIME =
      Column.of("maybeOffsetDateTime", ScalarType.OFFSET_DATE_TIME)
      .asNullable();

  /** {@code maybeLocalDateTime}: may be null. */
  public static final Column MAYBE_LOCAL_DATE_TIME =
      Column.of("maybeLocalDateTime", ScalarType.LOCAL_DATE_TIME)
      .asNullable();

  /** {@code maybeLocalDate}: may be null. */
  public static final Column MAYBE_LOCAL_DATE = Column.of("maybeLocalDate", ScalarType.LOCAL_DATE)
      .asNullable();

  /** {@code maybeLocalTime}: may be null. */
  public static final Column MAYBE_LOCAL_TIME = Column.of("maybeLocalTime", ScalarType.LOCAL_TIME)
      .asNullable();

  /** {@code maybeUri}: may be null. */
  public static final Column MAYBE_URI = Column.of("maybeUri", ScalarType.URI).asNullable();

  /** {@code maybeColour}: may be null. */
  public static final Column MAYBE_COLOUR = Column.of("maybeColour", COLOUR_CODEC.type())
      .asNullable();

  /** {@code changed}: set to the time of every write. */
  public static final Column CHANGED = Column.of("changed", ScalarType.INSTANT).asUpdatedAt();

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Everything", "Everything")
      .columns(ID, A_BOOLEAN, A_SHORT, AN_INT, A_LONG, A_FLOAT, A_DOUBLE, A_DECIMAL, A_STRING,
          BYTES, A_UUID, AN_INSTANT, AN_OFFSET_DATE_TIME, A_LOCAL_DATE_TIME, A_LOCAL_DATE,
          A_LOCAL_TIME, A_URI, COLOUR, MAYBE_BOOLEAN, MAYBE_SHORT, MAYBE_INT, MAYBE_LONG,
          MAYBE_FLOAT, MAYBE_DOUBLE, MAYBE_DECIMAL, MAYBE_STRING, MAYBE_BYTES, MAYBE_UUID,
          MAYBE_INSTANT, MAYBE_OFFSET_DATE_TIME, MAYBE_LOCAL_DATE_TIME, MAYBE_LOCAL_DATE,
          MAYBE_LOCAL_TIME, MAYBE_URI, MAYBE_COLOUR, CHANGED)
      .key(new Key("id", "Everything_pkey", List.of(ID), true))
      .build();

  private EverythingTable() {}

  /** Reads the 36 columns that begin at {@code at}. */
  public static Everything read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Everything(
        row.getLong(at),
        row.getBoolean(at + 1),
        row.getShort(at + 2),
        row.getInt(at + 3),
        row.getLong(at + 4),
        row.getFloat(at + 5),
        row.getDouble(at + 6),
        row.getDecimal(at + 7),
        row.getString(at + 8),
        row.getBytes(at + 9),
        row.getUuid(at + 10),
        row.getInstant(at + 11),
        row.getOffsetDateTime(at + 12),
        row.getLocalDateTime(at + 13),
        row.getLocalDate(at + 14),
        row.getLocalTime(at + 15),
        row.getUri(at + 16),
        row.getEnum(at + 17, COLOUR_CODEC),
        row.getNullableBoolean(at + 18),
        row.getNullableShort(at + 19),
        row.getNullableInt(at + 20),
        row.getNullableLong(at + 21),
        row.getNullableFloat(at + 22),
        row.getNullableDouble(at + 23),
        row.getNullableDecimal(at + 24),
        row.getNullableString(at + 25),
        row.getNullableBytes(at + 26),
        row.getNullableUuid(at + 27),
        row.getNullableInstant(at + 28),
        row.getNullableOffsetDateTime(at + 29),
        row.getNullableLocalDateTime(at + 30),
        row.getNullableLocalDate(at + 31),
        row.getNullableLocalTime(at + 32),
        row.getNullableUri(at + 33),
        row.getNullableEnum(at + 34, COLOUR_CODEC),
        row.getInstant(at + 35));
  }
}
