package made;

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
 * The table {@code Sample}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Sample}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
public final class SampleTable {
  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public static final Column ID = Column.of("id", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V7);

  /** {@code token}: a random UUID unless given. */
  public static final Column TOKEN = Column.of("token", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V4);

  /** {@code cuid}: a CUID unless given. */
  public static final Column CUID = Column.of("cuid", ScalarType.STRING)
      .withDefault(DefaultValue.Function.CUID);

  /** {@code cuid2}: a CUID2 unless given. */
  public static final Column CUID2 = Column.of("cuid2", ScalarType.STRING)
      .withDefault(DefaultValue.Function.CUID2);

  /** {@code ulid}: a ULID unless given. */
  public static final Column ULID = Column.of("ulid", ScalarType.STRING)
      .withDefault(DefaultValue.Function.ULID);

  /** {@code nanoId}: a NanoID of 21 characters unless given. */
  public static final Column NANO_ID = Column.of("nanoId", ScalarType.STRING)
      .withDefault(new DefaultValue.NanoId(21));

  /** {@code code}: a NanoID of 12 characters unless given. */
  public static final Column CODE = Column.of("code", ScalarType.STRING)
      .withDefault(new DefaultValue.NanoId(12));

  /** {@code createdAt}: the time of the create unless given. */
  public static final Column CREATED_AT = Column.of("createdAt", ScalarType.INSTANT)
      .withDefault(DefaultValue.Function.NOW);

  /** {@code updatedAt}: set to the time of every write. */
  public static final Column UPDATED_AT = Column.of("updatedAt", ScalarType.INSTANT).asUpdatedAt();

  /**
   * {@code text}: <code>a "quoted" text &#42;&#47; with $ and &#123;braces&#125;</code> unless
   * given.
   */
  public static final Column TEXT = Column.of("text", ScalarType.STRING)
      .withDefault(new DefaultValue.Literal("a \"quoted\" text */ with $ and {braces}"));

  /** {@code number}: {@code -7} unless given. */
  public static final Column NUMBER = Column.of("number", ScalarType.LONG)
      .withDefault(new DefaultValue.Literal("-7"));

  /** {@code price}: {@code 1.50} unless given. */
  public static final Column PRICE = Column.of("price", ScalarType.DECIMAL)
      .withDefault(new DefaultValue.Literal("1.50"));

  /** {@code active}: {@code true} unless given. */
  public static final Column ACTIVE = Column.of("active", ScalarType.BOOLEAN)
      .withDefault(new DefaultValue.Literal("true"));

  /** {@code computed}: {@code (1 + 1)} unless given. */
  public static final Column COMPUTED = Column.of("computed", ScalarType.INT)
      .withDefault(new DefaultValue.Sql("(1 + 1)"));

  /** {@code version}: 0 at first, raised by every update. */
  public static final Column VERSION = Column.of("version", ScalarType.LONG)
      .withDefault(new DefaultValue.Literal("0")).asVersion();

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Sample", "Sample")
      .columns(ID, TOKEN, CUID, CUID2, ULID, NANO_ID, CODE, CREATED_AT, UPDATED_AT, TEXT, NUMBER,
          PRICE, ACTIVE, COMPUTED, VERSION)
      .key(new Key("id", "Sample_pkey", List.of(ID), true))
      .build();

  private SampleTable() {}

  /** Reads the 15 columns that begin at {@code at}. */
  public static Sample read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Sample(
        row.getUuid(at),
        row.getUuid(at + 1),
        row.getString(at + 2),
        row.getString(at + 3),
        row.getString(at + 4),
        row.getString(at + 5),
        row.getString(at + 6),
        row.getInstant(at + 7),
        row.getInstant(at + 8),
        row.getString(at + 9),
        row.getLong(at + 10),
        row.getDecimal(at + 11),
        row.getBoolean(at + 12),
        row.getInt(at + 13),
        row.getLong(at + 14));
  }
}
