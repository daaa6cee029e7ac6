package firm.work;

import firm.staff.WorkerTable;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Job}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Job}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
public final class JobTable {
  /** The labels of {@link Job.State} in the database. */
  public static final EnumCodec<Job.State> STATE_CODEC = EnumCodec.of(
      new EnumType("State", List.of("OPEN", "DONE")), Job.State.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code state}: {@code OPEN} unless given. */
  public static final Column STATE = Column.of("state", STATE_CODEC.type())
      .withDefault(new DefaultValue.Literal("OPEN"));

  /** {@code workerId}: the {@code id} of {@code worker}. */
  public static final Column WORKER_ID = Column.of("workerId", ScalarType.INT);

  /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
  public static final Relation WORKER = Relation.holding(
      "worker",
      true,
      () -> WorkerTable.MODEL,
      "jobs",
      new Relation.ForeignKey(
          "Job_workerId_fkey",
          List.of(WORKER_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Job", "Job")
      .columns(ID, STATE, WORKER_ID)
      .relations(WORKER)
      .key(new Key("id", "Job_pkey", List.of(ID), true))
      .build();

  private JobTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Job read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Job(
        row.getInt(at),
        row.getEnum(at + 1, STATE_CODEC),
        loaded.one(slot),
        row.getInt(at + 2));
  }
}
