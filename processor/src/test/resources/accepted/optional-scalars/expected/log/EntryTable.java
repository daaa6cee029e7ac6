package log;

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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Entry}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Entry}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
public final class EntryTable {
  /** The labels of {@link Entry.Level} in the database. */
  public static final EnumCodec<Entry.Level> LEVEL_CODEC = EnumCodec.of(
      new EnumType("Level", List.of("LOW", "HIGH")), Entry.Level.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code text}: may be null. */
  public static final Column TEXT = Column.of("text", ScalarType.STRING).asNullable();

  /** {@code level}: may be null. */
  public static final Column LEVEL = Column.of("level", ScalarType.INT).asNullable();

  /** {@code kind}: may be null. */
  public static final Column KIND = Column.of("kind", LEVEL_CODEC.type()).asNullable();

  /** {@code trace}: unique, may be null. */
  public static final Column TRACE = Column.of("trace", ScalarType.STRING).asNullable();

  /** {@code seen}: may be null. */
  public static final Column SEEN = Column.of("seen", ScalarType.INSTANT).asNullable();

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Entry", "Entry")
      .columns(ID, TEXT, LEVEL, KIND, TRACE, SEEN)
      .key(new Key("id", "Entry_pkey", List.of(ID), true))
      .key(new Key("trace", "Entry_trace_key", List.of(TRACE), false))
      .build();

  private EntryTable() {}

  /** Reads the 6 columns that begin at {@code at}. */
  public static Entry read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Entry(
        row.getInt(at),
        Optional.ofNullable(row.getNullableString(at + 1)),
        Optional.ofNullable(row.getNullableInt(at + 2)),
        Optional.ofNullable(row.getNullableEnum(at + 3, LEVEL_CODEC)),
        Optional.ofNullable(row.getNullableString(at + 4)),
        Optional.ofNullable(row.getNullableInstant(at + 5)));
  }
}
