package firm.work;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link JobView} shows of a {@link Job}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(JobView.class)
@NullMarked
public final class JobViewProjection {
  private JobViewProjection() {}

  /** The selection: {@code select(JobViewProjection::of)}. */
  public static <R> Selectable<R, JobView> of(JobFields<R> fields) {
    return Row.reading(
        JobViewProjection::read,
        fields.state(),
        fields.worker().select(JobViewWorkerViewProjection::of));
  }

  private static JobView read(ResultRow row, int at, Loaded loaded, int slot) {
    return new JobView(row.getEnum(at, JobTable.STATE_CODEC), loaded.one(slot));
  }
}
