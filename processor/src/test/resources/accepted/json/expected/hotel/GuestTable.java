package hotel;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Guest}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Guest}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public final class GuestTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code settings}: <code>&#123;"theme": "dark"&#125;</code> unless given. */
  public static final Column SETTINGS = Column.of("settings", ScalarType.JSON)
      .withDefault(new DefaultValue.Literal("{\"theme\": \"dark\"}"));

  /** {@code wishes}: stored as {@code JSONB}. */
  public static final Column WISHES = Column.of("wishes", ScalarType.JSON)
      .nativeType("postgresql", "JSONB");

  /** {@code notes}: may be null. */
  public static final Column NOTES = Column.of("notes", ScalarType.JSON).asNullable();

  /** {@code bill}: may be null. */
  public static final Column BILL = Column.of("bill", ScalarType.JSON).asNullable();

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Guest", "Guest")
      .columns(ID, SETTINGS, WISHES, NOTES, BILL)
      .key(new Key("id", "Guest_pkey", List.of(ID), true))
      .index(new Index(
          "Guest_settings_idx", List.of(new Index.Part(SETTINGS, false, "jsonb_path_ops")))
          .withType("GIN"))
      .build();

  private GuestTable() {}

  /** Reads the 5 columns that begin at {@code at}. */
  public static Guest read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Guest(
        row.getInt(at),
        row.getJson(at + 1),
        row.getJson(at + 2),
        row.getNullableJson(at + 3),
        Optional.ofNullable(row.getNullableJson(at + 4)));
  }
}
