package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link ShipCard} shows of a {@link Ship}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(ShipCard.class)
@NullMarked
public final class ShipCardProjection {
  private ShipCardProjection() {}

  /** The selection: {@code select(ShipCardProjection::of)}. */
  public static <R> Selectable<R, ShipCard> of(ShipFields<R> fields) {
    return Row.reading(
        ShipCardProjection::read,
        fields.name(),
        fields.sailors().count(),
        fields.sailors().select(ShipCardNameProjection::of),
        fields.sailors(),
        fields.harbour().select(ShipCardPortProjection::of),
        fields.harbour());
  }

  private static ShipCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new ShipCard(
        row.getString(at),
        row.getLong(at + 1),
        loaded.list(slot),
        loaded.list(slot + 1),
        loaded.optional(slot + 2),
        loaded.one(slot + 3));
  }
}
