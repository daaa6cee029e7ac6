package hotel;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Codec;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
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
  /** The labels of {@link Role} in the database. */
  public static final EnumCodec<Role> ROLE_CODEC = EnumCodec.of(
      new EnumType("Role", List.of("GUEST", "STAFF")), Role.values());

  /** {@code Room} and the {@code int} that {@code rooms} holds. */
  public static final Codec<Room> ROOMS_CODEC = Codec.ofInt("Guest.rooms", Room::new, Room::number);

  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public static final Column TAGS = Column.of("tags", ScalarType.STRING).asList()
      .withDefault(new DefaultValue.Literals(List.of("new", "it's")));

  /** {@code nights}: empty unless given. */
  public static final Column NIGHTS = Column.of("nights", ScalarType.INT).asList();

  /** {@code rooms}: empty unless given. */
  public static final Column ROOMS = Column.of("rooms", ScalarType.INT).asList();

  /** {@code visits}: empty unless given. */
  public static final Column VISITS = Column.of("visits", ScalarType.INSTANT).asList()
      .withDefault(new DefaultValue.Literals(List.of()));

  /** {@code roles}: {@code GUEST} unless given. */
  public static final Column ROLES = Column.of("roles", ROLE_CODEC.type()).asList()
      .withDefault(new DefaultValue.Literals(List.of("GUEST")));

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public static final Column LANGUAGES = Column.of("languages", ScalarType.STRING).asList()
      .nativeType("postgresql", "VARCHAR(2)");

  /** {@code scans}: empty unless given. */
  public static final Column SCANS = Column.of("scans", ScalarType.BYTES).asList();

  /** {@code notes}: empty unless given. */
  public static final Column NOTES = Column.of("notes", ScalarType.JSON).asList();

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Guest", "Guest")
      .columns(ID, TAGS, NIGHTS, ROOMS, VISITS, ROLES, LANGUAGES, SCANS, NOTES)
      .key(new Key("id", "Guest_pkey", List.of(ID), true))
      .index(new Index("Guest_tags_idx", List.of(new Index.Part(TAGS, false))).withType("GIN"))
      .build();

  private GuestTable() {}

  /** Reads the 9 columns that begin at {@code at}. */
  public static Guest read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Guest(
        row.getInt(at),
        row.getList(at + 1, ResultRow::getString),
        row.getList(at + 2, ResultRow::getInt),
        row.getList(at + 3, ROOMS_CODEC::read),
        row.getList(at + 4, ResultRow::getInstant),
        row.getList(at + 5, ROLE_CODEC::read),
        row.getList(at + 6, ResultRow::getString),
        row.getList(at + 7, ResultRow::getBytes),
        row.getList(at + 8, ResultRow::getJson));
  }
}
