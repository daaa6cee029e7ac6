package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link ScreenCard} shows of a {@link Screen}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(ScreenCard.class)
@NullMarked
public final class ScreenCardProjection {
  private ScreenCardProjection() {}

  /** The selection: {@code select(ScreenCardProjection::of)}. */
  public static <R> Selectable<R, ScreenCard> of(ScreenFields<R> fields) {
    return Row.reading(
        ScreenCardProjection::read,
        fields.id(),
        fields.before());
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(ScreenCardProjection.rows())}. */
  public static RawReader<ScreenCard> rows() {
    return RawReader.of(ScreenCardProjection::read)
        .column("id")
        .column("before");
  }

  private static ScreenCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new ScreenCard(row.getInt(at), Optional.ofNullable(row.getNullable(at + 1,
        ScreenTable.BEFORE_CODEC)));
  }
}
