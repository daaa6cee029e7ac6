package club;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Codec;
import io.prisma4j.read.EmbeddedCodec;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Address;
import place.Hours;
import place.Kind;
import place.Point;
import place.State;
import place.ZipCode;

/**
 * The table {@code Member}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Member}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
public final class MemberTable {
  /** The labels of {@link Kind} in the database. */
  public static final EnumCodec<Kind> KIND_CODEC = EnumCodec.of(
      new EnumType("Kind", List.of("HOUSE", "BOX")), Kind.values());

  /** {@code ZipCode} and the {@code int} that {@code home.zip} holds. */
  public static final Codec<ZipCode> HOME_ZIP_CODEC = Codec.ofInt(
      "Member.home.zip", ZipCode::new, ZipCode::number);

  /** {@code State} and the {@code String} that {@code home.state} holds. */
  public static final Codec<State> HOME_STATE_CODEC = Codec.of(
      "Member.home.state", ResultRow::getNullableString, State::new, State::name);

  /** {@code Hours} and the {@code Json} that {@code home.hours} holds. */
  public static final Codec<Hours> HOME_HOURS_CODEC = Codec.asJson("Member.home.hours",
      MemberJson::readHours, MemberJson::writeHours);

  /** {@code ZipCode} and the {@code int} that {@code work.zip} holds. */
  public static final Codec<ZipCode> WORK_ZIP_CODEC = Codec.ofInt(
      "Member.work.zip", ZipCode::new, ZipCode::number);

  /** {@code State} and the {@code String} that {@code work.state} holds. */
  public static final Codec<State> WORK_STATE_CODEC = Codec.of(
      "Member.work.state", ResultRow::getNullableString, State::new, State::name);

  /** {@code Hours} and the {@code Json} that {@code work.hours} holds. */
  public static final Codec<Hours> WORK_HOURS_CODEC = Codec.asJson("Member.work.hours",
      MemberJson::readHours, MemberJson::writeHours);

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code home_street}: stored as {@code VARCHAR(100)}. */
  public static final Column HOME_STREET = Column.of("home.street", ScalarType.STRING)
      .mapped("home_street").nativeType("postgresql", "VARCHAR(100)");

  /** {@code home_city}: required. */
  public static final Column HOME_CITY = Column.of("home.city", ScalarType.STRING)
      .mapped("home_city");

  /** The postal code. {@code home_postcode}: required. */
  public static final Column HOME_ZIP = Column.of("home.zip", ScalarType.INT)
      .mapped("home_postcode");

  /** {@code home_kind}: required. */
  public static final Column HOME_KIND = Column.of("home.kind", KIND_CODEC.type())
      .mapped("home_kind");

  /** {@code home_state}: may be null. */
  public static final Column HOME_STATE = Column.of("home.state", ScalarType.STRING)
      .mapped("home_state").asNullable();

  /** {@code home_notes}: may be null. */
  public static final Column HOME_NOTES = Column.of("home.notes", ScalarType.JSON)
      .mapped("home_notes").asNullable();

  /** {@code home_hours}: required. */
  public static final Column HOME_HOURS = Column.of("home.hours", ScalarType.JSON)
      .mapped("home_hours");

  /** {@code home_kinds}: empty unless given. */
  public static final Column HOME_KINDS = Column.of("home.kinds", KIND_CODEC.type())
      .mapped("home_kinds").asList();

  /** {@code home_phones}: empty unless given. */
  public static final Column HOME_PHONES = Column.of("home.phones", ScalarType.STRING)
      .mapped("home_phones").asList();

  /** {@code home_picture}: required. */
  public static final Column HOME_PICTURE = Column.of("home.picture", ScalarType.BYTES)
      .mapped("home_picture");

  /** {@code home_point_x}: may be null. */
  public static final Column HOME_POINT_X = Column.of("home.point.x", ScalarType.DOUBLE)
      .mapped("home_point_x").asNullable();

  /** {@code home_point_y}: may be null. */
  public static final Column HOME_POINT_Y = Column.of("home.point.y", ScalarType.DOUBLE)
      .mapped("home_point_y").asNullable();

  /** {@code job_street}: may be null, stored as {@code VARCHAR(100)}. */
  public static final Column WORK_STREET = Column.of("work.street", ScalarType.STRING)
      .mapped("job_street").asNullable().nativeType("postgresql", "VARCHAR(100)");

  /** {@code job_city}: may be null. */
  public static final Column WORK_CITY = Column.of("work.city", ScalarType.STRING)
      .mapped("job_city").asNullable();

  /** The postal code. {@code job_postcode}: may be null. */
  public static final Column WORK_ZIP = Column.of("work.zip", ScalarType.INT).mapped("job_postcode")
      .asNullable();

  /** {@code job_kind}: may be null. */
  public static final Column WORK_KIND = Column.of("work.kind", KIND_CODEC.type())
      .mapped("job_kind").asNullable();

  /** {@code job_state}: may be null. */
  public static final Column WORK_STATE = Column.of("work.state", ScalarType.STRING)
      .mapped("job_state").asNullable();

  /** {@code job_notes}: may be null. */
  public static final Column WORK_NOTES = Column.of("work.notes", ScalarType.JSON)
      .mapped("job_notes").asNullable();

  /** {@code job_hours}: may be null. */
  public static final Column WORK_HOURS = Column.of("work.hours", ScalarType.JSON)
      .mapped("job_hours").asNullable();

  /** {@code job_kinds}: may be null, empty unless given. */
  public static final Column WORK_KINDS = Column.of("work.kinds", KIND_CODEC.type())
      .mapped("job_kinds").asList().asNullable();

  /** {@code job_phones}: may be null, empty unless given. */
  public static final Column WORK_PHONES = Column.of("work.phones", ScalarType.STRING)
      .mapped("job_phones").asList().asNullable();

  /** {@code job_picture}: may be null. */
  public static final Column WORK_PICTURE = Column.of("work.picture", ScalarType.BYTES)
      .mapped("job_picture").asNullable();

  /** {@code job_point_x}: may be null. */
  public static final Column WORK_POINT_X = Column.of("work.point.x", ScalarType.DOUBLE)
      .mapped("job_point_x").asNullable();

  /** {@code job_point_y}: may be null. */
  public static final Column WORK_POINT_Y = Column.of("work.point.y", ScalarType.DOUBLE)
      .mapped("job_point_y").asNullable();

  /** {@code since}: the time of the create unless given. */
  public static final Column STAY_SINCE = Column.of("stay.since", ScalarType.INSTANT)
      .mapped("since").withDefault(DefaultValue.Function.NOW);

  /** {@code seen}: set to the time of every write. */
  public static final Column STAY_SEEN = Column.of("stay.seen", ScalarType.INSTANT).mapped("seen")
      .asUpdatedAt();

  /** {@code visits}: {@code 0} unless given. */
  public static final Column STAY_VISITS = Column.of("stay.visits", ScalarType.INT).mapped("visits")
      .withDefault(new DefaultValue.Literal("0"));

  /** {@code is_x}: may be null. */
  public static final Column IS_X = Column.of("is.x", ScalarType.DOUBLE).mapped("is_x")
      .asNullable();

  /** {@code is_y}: may be null. */
  public static final Column IS_Y = Column.of("is.y", ScalarType.DOUBLE).mapped("is_y")
      .asNullable();

  /** {@code sponsorId}: unique, the {@code id} of {@code sponsor}. */
  public static final Column SPONSOR_ID = Column.of("sponsorId", ScalarType.INT);

  /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
  public static final Relation SPONSOR = Relation.holding(
      "sponsor",
      true,
      () -> MemberTable.MODEL,
      "sponsored",
      new Relation.ForeignKey(
          "Member_sponsorId_fkey",
          List.of(SPONSOR_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
  public static final Relation SPONSORED = Relation.inverse(
      "sponsored", false, () -> MemberTable.MODEL, "sponsor");

  /** The {@code Point} in {@code is_x}, {@code is_y}; may be null. */
  public static final EmbeddedCodec<Point> IS = EmbeddedCodec.of("Member.is", MemberTable::readIs)
      .required(IS_X, Point::x)
      .required(IS_Y, Point::y);

  /** The {@code Stay} in {@code since}, {@code seen}, {@code visits}. */
  public static final EmbeddedCodec<Stay> STAY =
      EmbeddedCodec.of("Member.stay", MemberTable::readStay)
      .required(STAY_SINCE, Stay::since)
      .required(STAY_SEEN, Stay::seen)
      .required(STAY_VISITS, Stay::visits);

  /** The {@code Point} in {@code job_point_x}, {@code job_point_y}; may be null. */
  public static final EmbeddedCodec<Point> WORK_POINT =
      EmbeddedCodec.of("Member.work.point", MemberTable::readWorkPoint)
      .required(WORK_POINT_X, Point::x)
      .required(WORK_POINT_Y, Point::y);

  /**
   * The {@code Address} in {@code job_street}, {@code job_city}, {@code job_postcode},
   * {@code job_kind}, {@code job_state}, {@code job_notes}, {@code job_hours},
   * {@code job_kinds}, {@code job_phones}, {@code job_picture}, {@code job_point_x},
   * {@code job_point_y}; may be null.
   */
  public static final EmbeddedCodec<Address> WORK =
      EmbeddedCodec.of("Member.work", MemberTable::readWork)
      .required(WORK_STREET, Address::street)
      .required(WORK_CITY, Address::city)
      .required(WORK_ZIP, Address::zip, WORK_ZIP_CODEC::stored)
      .required(WORK_KIND, Address::kind, KIND_CODEC::label)
      .optional(WORK_STATE, record -> record.state().orElse(null), WORK_STATE_CODEC::stored)
      .optional(WORK_NOTES, Address::notes, Json::text)
      .required(WORK_HOURS, Address::hours, WORK_HOURS_CODEC::stored)
      .list(WORK_KINDS, Address::kinds, KIND_CODEC::label)
      .list(WORK_PHONES, Address::phones)
      .required(WORK_PICTURE, Address::picture, byte[]::clone)
      .optional(WORK_POINT, Address::point);

  /** The {@code Point} in {@code home_point_x}, {@code home_point_y}; may be null. */
  public static final EmbeddedCodec<Point> HOME_POINT =
      EmbeddedCodec.of("Member.home.point", MemberTable::readHomePoint)
      .required(HOME_POINT_X, Point::x)
      .required(HOME_POINT_Y, Point::y);

  /**
   * Where the member lives. The {@code Address} in {@code home_street}, {@code home_city},
   * {@code home_postcode}, {@code home_kind}, {@code home_state}, {@code home_notes},
   * {@code home_hours}, {@code home_kinds}, {@code home_phones}, {@code home_picture},
   * {@code home_point_x}, {@code home_point_y}.
   */
  public static final EmbeddedCodec<Address> HOME =
      EmbeddedCodec.of("Member.home", MemberTable::readHome)
      .required(HOME_STREET, Address::street)
      .required(HOME_CITY, Address::city)
      .required(HOME_ZIP, Address::zip, HOME_ZIP_CODEC::stored)
      .required(HOME_KIND, Address::kind, KIND_CODEC::label)
      .optional(HOME_STATE, record -> record.state().orElse(null), HOME_STATE_CODEC::stored)
      .optional(HOME_NOTES, Address::notes, Json::text)
      .required(HOME_HOURS, Address::hours, HOME_HOURS_CODEC::stored)
      .list(HOME_KINDS, Address::kinds, KIND_CODEC::label)
      .list(HOME_PHONES, Address::phones)
      .required(HOME_PICTURE, Address::picture, byte[]::clone)
      .optional(HOME_POINT, Address::point);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Member", "Member")
      .columns(ID, NAME, HOME_STREET, HOME_CITY, HOME_ZIP, HOME_KIND, HOME_STATE, HOME_NOTES,
          HOME_HOURS, HOME_KINDS, HOME_PHONES, HOME_PICTURE, HOME_POINT_X, HOME_POINT_Y,
          WORK_STREET, WORK_CITY, WORK_ZIP, WORK_KIND, WORK_STATE, WORK_NOTES, WORK_HOURS,
          WORK_KINDS, WORK_PHONES, WORK_PICTURE, WORK_POINT_X, WORK_POINT_Y, STAY_SINCE, STAY_SEEN,
          STAY_VISITS, IS_X, IS_Y, SPONSOR_ID)
      .relations(SPONSOR, SPONSORED)
      .key(new Key("id", "Member_pkey", List.of(ID), true))
      .key(new Key("sponsorId", "Member_sponsorId_key", List.of(SPONSOR_ID), false))
      .key(new Key("homeZipName", "Member_home_postcode_name_key", List.of(HOME_ZIP, NAME), false))
      .index(new Index("Member_home_city_idx", List.of(new Index.Part(HOME_CITY, false))))
      .index(new Index("Member_job_city_idx", List.of(new Index.Part(WORK_CITY, false))))
      .index(new Index("Member_home_city_home_street_idx", List.of(new Index.Part(HOME_CITY, false),
          new Index.Part(HOME_STREET, true))))
      .build();

  private MemberTable() {}

  /** Reads the 32 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Member read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Member(
        row.getInt(at),
        row.getString(at + 1),
        readHome(row, at + 2),
        row.getNullableRecord(at + 14, WORK),
        readStay(row, at + 26),
        Optional.ofNullable(row.getNullableRecord(at + 29, IS)),
        loaded.one(slot),
        row.getInt(at + 31),
        loaded.optional(slot + 1));
  }

  private static Address readHome(ResultRow row, int at) {
    return new Address(
        row.getString(at),
        row.getString(at + 1),
        row.get(at + 2, HOME_ZIP_CODEC),
        row.getEnum(at + 3, KIND_CODEC),
        Optional.ofNullable(row.getNullable(at + 4, HOME_STATE_CODEC)),
        row.getNullableJson(at + 5),
        row.get(at + 6, HOME_HOURS_CODEC),
        row.getList(at + 7, KIND_CODEC::read),
        row.getList(at + 8, ResultRow::getString),
        row.getBytes(at + 9),
        row.getNullableRecord(at + 10, HOME_POINT));
  }

  private static Point readHomePoint(ResultRow row, int at) {
    return new Point(row.getDouble(at), row.getDouble(at + 1));
  }

  private static Address readWork(ResultRow row, int at) {
    return new Address(
        row.getString(at),
        row.getString(at + 1),
        row.get(at + 2, WORK_ZIP_CODEC),
        row.getEnum(at + 3, KIND_CODEC),
        Optional.ofNullable(row.getNullable(at + 4, WORK_STATE_CODEC)),
        row.getNullableJson(at + 5),
        row.get(at + 6, WORK_HOURS_CODEC),
        row.getList(at + 7, KIND_CODEC::read),
        row.getList(at + 8, ResultRow::getString),
        row.getBytes(at + 9),
        row.getNullableRecord(at + 10, WORK_POINT));
  }

  private static Point readWorkPoint(ResultRow row, int at) {
    return new Point(row.getDouble(at), row.getDouble(at + 1));
  }

  private static Stay readStay(ResultRow row, int at) {
    return new Stay(row.getInstant(at), row.getInstant(at + 1), row.getInt(at + 2));
  }

  private static Point readIs(ResultRow row, int at) {
    return new Point(row.getDouble(at), row.getDouble(at + 1));
  }
}
