package firm.work;

import firm.staff.Worker;
import firm.staff.WorkerFields;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link JobView.WorkerView} shows of a {@link Worker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(JobView.WorkerView.class)
@NullMarked
public final class JobViewWorkerViewProjection {
  private JobViewWorkerViewProjection() {}

  /** The selection: {@code select(JobViewWorkerViewProjection::of)}. */
  public static <R> Selectable<R, JobView.WorkerView> of(WorkerFields<R> fields) {
    return Row.reading(
        JobViewWorkerViewProjection::read,
        fields.name());
  }

  /**
   * The reader of SQL written by hand:
   * {@code queryRaw("...").as(JobViewWorkerViewProjection.rows())}.
   */
  public static RawReader<JobView.WorkerView> rows() {
    return RawReader.of(JobViewWorkerViewProjection::read)
        .column("name");
  }

  private static JobView.WorkerView read(ResultRow row, int at, Loaded loaded, int slot) {
    return new JobView.WorkerView(row.getString(at));
  }
}
