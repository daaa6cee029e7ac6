package hidden;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Secret}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Secret}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
final class SecretTable {
  /** {@code id}: the primary key, numbered by the database. */
  static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code text}: required. */
  static final Column TEXT = Column.of("text", ScalarType.STRING);

  /** The model: all of the above, its keys and its indexes. */
  static final Model MODEL = Model.of("Secret", "Secret")
      .columns(ID, TEXT)
      .key(new Key("id", "Secret_pkey", List.of(ID), true))
      .build();

  private SecretTable() {}

  /** Reads the 2 columns that begin at {@code at}. */
  static Secret read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Secret(row.getInt(at), row.getString(at + 1));
  }
}
