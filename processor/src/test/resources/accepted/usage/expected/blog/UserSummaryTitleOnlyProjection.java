package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link UserSummary.TitleOnly} shows of a {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(UserSummary.TitleOnly.class)
@NullMarked
public final class UserSummaryTitleOnlyProjection {
  private UserSummaryTitleOnlyProjection() {}

  /** The selection: {@code select(UserSummaryTitleOnlyProjection::of)}. */
  public static <R> Selectable<R, UserSummary.TitleOnly> of(PostFields<R> fields) {
    return Row.reading(
        UserSummaryTitleOnlyProjection::read,
        fields.title());
  }

  /**
   * The reader of SQL written by hand:
   * {@code queryRaw("...").as(UserSummaryTitleOnlyProjection.rows())}.
   */
  public static RawReader<UserSummary.TitleOnly> rows() {
    return RawReader.of(UserSummaryTitleOnlyProjection::read)
        .column("title");
  }

  private static UserSummary.TitleOnly read(ResultRow row, int at, Loaded loaded, int slot) {
    return new UserSummary.TitleOnly(row.getString(at));
  }
}
