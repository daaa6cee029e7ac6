package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Person}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Person}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code teacherId}: the {@code id} of {@code teacher}, may be null. */
  public static final Column TEACHER_ID = Column.of("teacherId", ScalarType.INT).asNullable();

  /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
  public static final Column PREDECESSOR_ID = Column.of("predecessorId", ScalarType.INT)
      .asNullable();

  /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
  public static final Relation TEACHER = Relation.holding(
      "teacher",
      false,
      () -> PersonTable.MODEL,
      "pupils",
      new Relation.ForeignKey(
          "Person_teacherId_fkey",
          List.of(TEACHER_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
  public static final Relation PUPILS = Relation.inverse(
      "pupils", true, () -> PersonTable.MODEL, "teacher");

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's
   * {@code predecessorId}.
   */
  public static final Relation PREDECESSOR = Relation.holding(
      "predecessor",
      false,
      () -> PersonTable.MODEL,
      "successor",
      new Relation.ForeignKey(
          "Person_predecessorId_fkey",
          List.of(PREDECESSOR_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /**
   * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
   * {@code id}.
   */
  public static final Relation SUCCESSOR = Relation.inverse(
      "successor", false, () -> PersonTable.MODEL, "predecessor");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Person", "Person")
      .columns(ID, NAME, TEACHER_ID, PREDECESSOR_ID)
      .relations(TEACHER, PUPILS, PREDECESSOR, SUCCESSOR)
      .key(new Key("id", "Person_pkey", List.of(ID), true))
      .key(new Key("predecessorId", "Person_predecessorId_key", List.of(PREDECESSOR_ID), false))
      .build();

  private PersonTable() {}

  /** Reads the 4 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Person read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Person(
        row.getInt(at),
        row.getString(at + 1),
        loaded.optional(slot),
        row.getNullableInt(at + 2),
        loaded.list(slot + 1),
        loaded.optional(slot + 2),
        row.getNullableInt(at + 3),
        loaded.optional(slot + 3));
  }
}
