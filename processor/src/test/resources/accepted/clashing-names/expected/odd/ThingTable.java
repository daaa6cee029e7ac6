package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Thing}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Thing}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
public final class ThingTable {
  /** The labels of {@link Kind} in the database. */
  public static final EnumCodec<Kind> KIND_CODEC = EnumCodec.of(
      new EnumType("Kind", List.of("small", "LARGE")), Kind.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code count}: required. */
  public static final Column COUNT = Column.of("count", ScalarType.INT);

  /** {@code select}: may be null. */
  public static final Column SELECT = Column.of("select", ScalarType.STRING).asNullable();

  /** {@code eq}: required. */
  public static final Column EQ = Column.of("eq", ScalarType.STRING);

  /** {@code is}: required. */
  public static final Column IS = Column.of("is", ScalarType.BOOLEAN);

  /** {@code model}: may be null. */
  public static final Column MODEL_ = Column.of("model", ScalarType.STRING).asNullable();

  /** {@code hash}: required. */
  public static final Column HASH = Column.of("hash", ScalarType.STRING);

  /** {@code kindCodec}: may be null. */
  public static final Column KIND_CODEC_ = Column.of("kindCodec", KIND_CODEC.type()).asNullable();

  /** {@code kind}: {@code SMALL} unless given. */
  public static final Column KIND = Column.of("kind", KIND_CODEC.type())
      .withDefault(new DefaultValue.Literal("small"));

  /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
  public static final Relation INCLUDE = Relation.inverse(
      "include", false, () -> PartTable.MODEL, "self");

  /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
  public static final Relation CREATE = Relation.inverse(
      "create", true, () -> PartTable.MODEL, "where");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Thing", "Thing")
      .columns(ID, COUNT, SELECT, EQ, IS, MODEL_, HASH, KIND_CODEC_, KIND)
      .relations(INCLUDE, CREATE)
      .key(new Key("id", "Thing_pkey", List.of(ID), true))
      .build();

  private ThingTable() {}

  /** Reads the 9 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Thing read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Thing(
        row.getInt(at),
        row.getInt(at + 1),
        row.getNullableString(at + 2),
        row.getString(at + 3),
        row.getBoolean(at + 4),
        row.getNullableString(at + 5),
        row.getString(at + 6),
        loaded.optional(slot),
        loaded.list(slot + 1),
        row.getNullableEnum(at + 7, KIND_CODEC),
        row.getEnum(at + 8, KIND_CODEC));
  }
}
