package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Groups;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link TripTotals} shows of groups of {@link Trip}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(TripTotals.class)
@NullMarked
public final class TripTotalsProjection {
  private TripTotalsProjection() {}

  /** The selection: {@code aggregate(TripTotalsProjection::of)}. */
  public static Selectable<Groups<Trip>, TripTotals> of(TripFields<Trip> fields,
      Groups<Trip> groups) {
    return Row.reading(
        TripTotalsProjection::read,
        groups.count(),
        groups.sum(fields.litres()),
        groups.max(fields.fare()));
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(TripTotalsProjection.rows())}. */
  public static RawReader<TripTotals> rows() {
    return RawReader.of(TripTotalsProjection::read)
        .column("trips")
        .column("litres")
        .column("dearest");
  }

  private static TripTotals read(ResultRow row, int at, Loaded loaded, int slot) {
    return new TripTotals(row.getLong(at), row.getNullableDouble(at + 1),
        Optional.ofNullable(row.getNullableDecimal(at + 2)));
  }
}
