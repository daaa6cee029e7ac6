package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code LockerUse}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link LockerUse}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
public final class LockerUseTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code hall}: the {@code key.hall} of {@code locker}. */
  public static final Column HALL = Column.of("hall", ScalarType.STRING);

  /** {@code number}: the {@code key.number} of {@code locker}. */
  public static final Column NUMBER = Column.of("number", ScalarType.INT);

  /**
   * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
   * {@code key.number} is this record's {@code number}.
   */
  public static final Relation LOCKER = Relation.holding(
      "locker",
      true,
      () -> LockerTable.MODEL,
      "uses",
      new Relation.ForeignKey(
          "LockerUse_hall_number_fkey",
          List.of(HALL, NUMBER),
          List.of("key.hall", "key.number"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("LockerUse", "LockerUse")
      .columns(ID, HALL, NUMBER)
      .relations(LOCKER)
      .key(new Key("id", "LockerUse_pkey", List.of(ID), true))
      .index(new Index("LockerUse_hall_number_idx", List.of(new Index.Part(HALL, false),
          new Index.Part(NUMBER, false))))
      .build();

  private LockerUseTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static LockerUse read(ResultRow row, int at, Loaded loaded, int slot) {
    return new LockerUse(
        row.getInt(at),
        loaded.one(slot),
        row.getString(at + 1),
        row.getInt(at + 2));
  }
}
