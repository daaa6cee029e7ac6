package firm.staff;

import firm.work.JobTable;
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
 * The table {@code Worker}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Worker}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
public final class WorkerTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
  public static final Relation JOBS = Relation.inverse(
      "jobs", true, () -> JobTable.MODEL, "worker");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Worker", "Worker")
      .columns(ID, NAME)
      .relations(JOBS)
      .key(new Key("id", "Worker_pkey", List.of(ID), true))
      .build();

  private WorkerTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Worker read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Worker(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
