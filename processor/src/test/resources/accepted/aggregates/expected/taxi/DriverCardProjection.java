package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link DriverCard} shows of a {@link Driver}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(DriverCard.class)
@NullMarked
public final class DriverCardProjection {
  private DriverCardProjection() {}

  /** The selection: {@code select(DriverCardProjection::of)}. */
  public static <R> Selectable<R, DriverCard> of(DriverFields<R> fields) {
    return Row.reading(
        DriverCardProjection::read,
        fields.name(),
        fields.trips().count(),
        fields.trips().sum(related -> related.metres()),
        fields.trips().avg(related -> related.fare()),
        fields.trips().max(related -> related.startedAt()),
        fields.trips().max(related -> related.driver().age()));
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(DriverCardProjection.rows())}. */
  public static RawReader<DriverCard> rows() {
    return RawReader.of(DriverCardProjection::read)
        .column("name")
        .column("trips")
        .column("metres")
        .column("fare")
        .column("last")
        .column("age");
  }

  private static DriverCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new DriverCard(
        row.getString(at),
        row.getLong(at + 1),
        row.getNullableLong(at + 2),
        Optional.ofNullable(row.getNullableDecimal(at + 3)),
        row.getNullableInstant(at + 4),
        row.getNullableInt(at + 5));
  }
}
