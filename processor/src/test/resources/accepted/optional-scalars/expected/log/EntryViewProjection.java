package log;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link EntryView} shows of a {@link Entry}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(EntryView.class)
@NullMarked
public final class EntryViewProjection {
  private EntryViewProjection() {}

  /** The selection: {@code select(EntryViewProjection::of)}. */
  public static <R> Selectable<R, EntryView> of(EntryFields<R> fields) {
    return Row.reading(
        EntryViewProjection::read,
        fields.id(),
        fields.text(),
        fields.level(),
        fields.kind());
  }

  /** The reader of SQL written by hand: {@code queryRaw("...").as(EntryViewProjection.rows())}. */
  public static RawReader<EntryView> rows() {
    return RawReader.of(EntryViewProjection::read)
        .column("id")
        .column("text")
        .column("level")
        .column("kind");
  }

  private static EntryView read(ResultRow row, int at, Loaded loaded, int slot) {
    return new EntryView(
        row.getInt(at),
        row.getNullableString(at + 1),
        Optional.ofNullable(row.getNullableInt(at + 2)),
        row.getNullableEnum(at + 3, EntryTable.LEVEL_CODEC));
  }
}
