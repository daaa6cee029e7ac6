package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link MemberRow} shows of a {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(MemberRow.class)
@NullMarked
public final class MemberRowProjection {
  private MemberRowProjection() {}

  /** The selection: {@code select(MemberRowProjection::of)}. */
  public static <R> Selectable<R, MemberRow> of(MemberFields<R> fields) {
    return Row.reading(
        MemberRowProjection::read,
        fields.id(),
        fields.home().city());
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(MemberRowProjection.rows())}. */
  public static RawReader<MemberRow> rows() {
    return RawReader.of(MemberRowProjection::read)
        .column("id")
        .column("town", "home_city");
  }

  private static MemberRow read(ResultRow row, int at, Loaded loaded, int slot) {
    return new MemberRow(row.getInt(at), Optional.ofNullable(row.getString(at + 1)));
  }
}
