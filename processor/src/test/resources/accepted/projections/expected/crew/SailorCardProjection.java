package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link SailorCard} shows of a {@link Sailor}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(SailorCard.class)
@NullMarked
public final class SailorCardProjection {
  private SailorCardProjection() {}

  /** The selection: {@code select(SailorCardProjection::of)}. */
  public static <R> Selectable<R, SailorCard> of(SailorFields<R> fields) {
    return Row.reading(
        SailorCardProjection::read,
        fields.name(),
        fields.ship().name(),
        fields.ship().kind(),
        fields.ship().harbour().name(),
        fields.ship().harbour().berths(),
        fields.ship().sailors().count());
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(SailorCardProjection.rows())}. */
  public static RawReader<SailorCard> rows() {
    return RawReader.of(SailorCardProjection::read)
        .column("called", "name")
        .column("shipName")
        .column("kind")
        .column("port")
        .column("berths")
        .column("shipmates");
  }

  private static SailorCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new SailorCard(
        row.getString(at),
        row.getString(at + 1),
        row.getEnum(at + 2, ShipTable.KIND_CODEC),
        row.getNullableString(at + 3),
        Optional.ofNullable(row.getNullableInt(at + 4)),
        row.getLong(at + 5));
  }
}
