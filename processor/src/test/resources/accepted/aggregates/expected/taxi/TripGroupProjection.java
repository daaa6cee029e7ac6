package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Field;
import io.prisma4j.query.Groups;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link TripGroup} shows of groups of {@link Trip}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(TripGroup.class)
@NullMarked
public final class TripGroupProjection {
  private TripGroupProjection() {}

  /** The selection: {@code groupBy(TripGroupProjection.keys()).select(TripGroupProjection::of)}. */
  public static Selectable<Groups<Trip>, TripGroup> of(TripFields<Trip> fields,
      Groups<Trip> groups) {
    return Row.reading(
        TripGroupProjection::read,
        groups.key(fields.driverId()),
        groups.key(fields.driver().age()),
        groups.keys(fields.origin()),
        groups.key(fields.kind()),
        groups.count(),
        groups.count(fields.tip()),
        groups.countDistinct(fields.startedAt()),
        groups.sum(fields.seats()),
        groups.sum(fields.micros()),
        groups.sum(fields.tip()),
        groups.avg(fields.metres()),
        groups.avg(fields.fare()),
        groups.avg(fields.origin().zone()),
        groups.min(fields.startedAt()),
        groups.max(fields.kind()),
        groups.max(fields.driver().age()));
  }

  /** What its groups are formed by: {@code groupBy(TripGroupProjection.keys())}. */
  public static List<Function<TripFields<Trip>, Field<Trip, ?>>> keys() {
    return List.of(
        fields -> fields.driverId(),
        fields -> fields.driver().age(),
        fields -> fields.origin().town(),
        fields -> fields.origin().zone(),
        fields -> fields.kind());
  }

  private static TripGroup read(ResultRow row, int at, Loaded loaded, int slot) {
    return new TripGroup(
        row.getInt(at),
        Optional.ofNullable(row.getNullableInt(at + 1)),
        row.getRecord(at + 2, TripTable.ORIGIN),
        row.getEnum(at + 4, TripTable.KIND_CODEC),
        row.getLong(at + 5),
        row.getLong(at + 6),
        row.getLong(at + 7),
        row.getLong(at + 8),
        row.getDecimal(at + 9),
        row.getNullableLong(at + 10),
        row.getDouble(at + 11),
        row.getDecimal(at + 12),
        Optional.ofNullable(row.getDouble(at + 13)),
        row.getInstant(at + 14),
        row.getEnum(at + 15, TripTable.KIND_CODEC),
        row.getNullableInt(at + 16));
  }
}
