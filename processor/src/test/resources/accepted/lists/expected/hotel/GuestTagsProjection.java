package hotel;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link GuestTags} shows of a {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(GuestTags.class)
@NullMarked
public final class GuestTagsProjection {
  private GuestTagsProjection() {}

  /** The selection: {@code select(GuestTagsProjection::of)}. */
  public static <R> Selectable<R, GuestTags> of(GuestFields<R> fields) {
    return Row.reading(
        GuestTagsProjection::read,
        fields.id(),
        fields.tags(),
        fields.roles());
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(GuestTagsProjection.rows())}. */
  public static RawReader<GuestTags> rows() {
    return RawReader.of(GuestTagsProjection::read)
        .column("id")
        .column("tags")
        .column("roles");
  }

  private static GuestTags read(ResultRow row, int at, Loaded loaded, int slot) {
    return new GuestTags(row.getInt(at), row.getList(at + 1, ResultRow::getString),
        row.getList(at + 2, GuestTable.ROLE_CODEC::read));
  }
}
