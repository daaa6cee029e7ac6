package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link ShipCard.Port} shows of a {@link Harbour}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(ShipCard.Port.class)
@NullMarked
public final class ShipCardPortProjection {
  private ShipCardPortProjection() {}

  /** The selection: {@code select(ShipCardPortProjection::of)}. */
  public static <R> Selectable<R, ShipCard.Port> of(HarbourFields<R> fields) {
    return Row.reading(
        ShipCardPortProjection::read,
        fields.name(),
        fields.ships().count());
  }

  /**
   * The reader of SQL written by hand:
   * {@code queryRaw("...").as(ShipCardPortProjection.rows())}.
   */
  public static RawReader<ShipCard.Port> rows() {
    return RawReader.of(ShipCardPortProjection::read)
        .column("name")
        .column("ships");
  }

  private static ShipCard.Port read(ResultRow row, int at, Loaded loaded, int slot) {
    return new ShipCard.Port(row.getString(at), row.getLong(at + 1));
  }
}
