package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link MemberCard} shows of a {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(MemberCard.class)
@NullMarked
public final class MemberCardProjection {
  private MemberCardProjection() {}

  /** The selection: {@code select(MemberCardProjection::of)}. */
  public static <R> Selectable<R, MemberCard> of(MemberFields<R> fields) {
    return Row.reading(
        MemberCardProjection::read,
        fields.home(),
        fields.work(),
        fields.name(),
        fields.is_());
  }

  private static MemberCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new MemberCard(
        row.getRecord(at, MemberTable.HOME),
        Optional.ofNullable(row.getNullableRecord(at + 12, MemberTable.WORK)),
        row.getString(at + 24),
        row.getNullableRecord(at + 25, MemberTable.IS));
  }
}
