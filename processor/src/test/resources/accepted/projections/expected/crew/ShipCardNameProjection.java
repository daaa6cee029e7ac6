package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link ShipCard.Name} shows of a {@link Sailor}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(ShipCard.Name.class)
@NullMarked
public final class ShipCardNameProjection {
  private ShipCardNameProjection() {}

  /** The selection: {@code select(ShipCardNameProjection::of)}. */
  public static <R> Selectable<R, ShipCard.Name> of(SailorFields<R> fields) {
    return Row.reading(
        ShipCardNameProjection::read,
        fields.name());
  }

  /**
   * The reader of SQL written by hand:
   * {@code queryRaw("...").as(ShipCardNameProjection.rows())}.
   */
  public static RawReader<ShipCard.Name> rows() {
    return RawReader.of(ShipCardNameProjection::read)
        .column("name");
  }

  private static ShipCard.Name read(ResultRow row, int at, Loaded loaded, int slot) {
    return new ShipCard.Name(row.getString(at));
  }
}
