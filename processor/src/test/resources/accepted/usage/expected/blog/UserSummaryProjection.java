package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link UserSummary} shows of a {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(UserSummary.class)
@NullMarked
public final class UserSummaryProjection {
  private UserSummaryProjection() {}

  /** The selection: {@code select(UserSummaryProjection::of)}. */
  public static <R> Selectable<R, UserSummary> of(UserFields<R> fields) {
    return Row.reading(
        UserSummaryProjection::read,
        fields.name(),
        fields.posts().select(UserSummaryTitleOnlyProjection::of));
  }

  private static UserSummary read(ResultRow row, int at, Loaded loaded, int slot) {
    return new UserSummary(row.getNullableString(at), loaded.list(slot));
  }
}
