package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BytesField;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.DoubleField;
import io.prisma4j.query.EmbeddedFields;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.IntField;
import io.prisma4j.query.JsonField;
import io.prisma4j.query.JsonRecordField;
import io.prisma4j.query.Later;
import io.prisma4j.query.Levels;
import io.prisma4j.query.ListField;
import io.prisma4j.query.NullableEmbeddedFields;
import io.prisma4j.query.OrderedConvertedField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Address;
import place.Hours;
import place.Kind;
import place.Point;
import place.State;
import place.ZipCode;

/**
 * What a query can say about a {@link Member}: {@code m -> m.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
public class MemberFields<R> extends Fields<R, Member> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final HomeFields<R> home;
  private final WorkFields<R> work;
  private final StayFields<R> stay;
  private final IsFields<R> is_;
  private final Later<One<R>> sponsor;
  private final IntField<R> sponsorId;
  private final Later<One<R>> sponsored;

  /** The fields of a scope. */
  public MemberFields(Scope<Member> scope) {
    super(scope);
    this.id = new IntField<>(scope, MemberTable.ID);
    this.name = new StringField<>(scope, MemberTable.NAME);
    this.home = new HomeFields<>(scope);
    this.work = new WorkFields<>(scope);
    this.stay = new StayFields<>(scope);
    this.is_ = new IsFields<>(scope);
    this.sponsor = new Later<>(() -> new One<>(scope.to(MemberTable.SPONSOR, MemberTable::read)));
    this.sponsorId = new IntField<>(scope, MemberTable.SPONSOR_ID);
    this.sponsored = new Later<>(
        () -> new One<>(scope.to(MemberTable.SPONSORED, MemberTable::read)));
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /**
   * Where the member lives. The {@code Address} in {@code home_street}, {@code home_city},
   * {@code home_postcode}, {@code home_kind}, {@code home_state}, {@code home_notes},
   * {@code home_hours}, {@code home_kinds}, {@code home_phones}, {@code home_picture},
   * {@code home_point_x}, {@code home_point_y}.
   */
  public HomeFields<R> home() {
    return home;
  }

  /**
   * The {@code Address} in {@code job_street}, {@code job_city}, {@code job_postcode},
   * {@code job_kind}, {@code job_state}, {@code job_notes}, {@code job_hours},
   * {@code job_kinds}, {@code job_phones}, {@code job_picture}, {@code job_point_x},
   * {@code job_point_y}; may be null.
   */
  public WorkFields<R> work() {
    return work;
  }

  /** The {@code Stay} in {@code since}, {@code seen}, {@code visits}. */
  public StayFields<R> stay() {
    return stay;
  }

  /** The {@code Point} in {@code is_x}, {@code is_y}; may be null. */
  public IsFields<R> is_() {
    return is_;
  }

  /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
  public One<R> sponsor() {
    return sponsor.get();
  }

  /**
   * The {@code Member} whose {@code id} is this record's {@code sponsorId}. With its own, to so
   * many levels.
   */
  public Inclusion<R> sponsor(int levels) {
    return Levels.of(sponsor(), levels);
  }

  /** {@code sponsorId}: unique, the {@code id} of {@code sponsor}. */
  public IntField<R> sponsorId() {
    return sponsorId;
  }

  /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
  public One<R> sponsored() {
    return sponsored.get();
  }

  /**
   * The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}.
   * With its own, to so many levels.
   */
  public Inclusion<R> sponsored(int levels) {
    return Levels.of(sponsored(), levels);
  }

  /**
   * What a query can say about the {@link Address} in {@code home}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class HomeFields<R> extends EmbeddedFields<R, Address> {
    private final StringField<R> street;
    private final StringField<R> city;
    private final OrderedConvertedField<R, ZipCode> zip;
    private final EnumField<R, Kind> kind;
    private final OrderedConvertedField<R, State> state;
    private final JsonField<R> notes;
    private final JsonRecordField<R, Hours> hours;
    private final ListField<R, Kind> kinds;
    private final ListField<R, String> phones;
    private final BytesField<R> picture;
    private final HomePointFields<R> point;

    HomeFields(Scope<Member> scope) {
      super(scope, MemberTable.HOME);
      this.street = new StringField<>(scope, MemberTable.HOME_STREET);
      this.city = new StringField<>(scope, MemberTable.HOME_CITY);
      this.zip = new OrderedConvertedField<>(
          scope, MemberTable.HOME_ZIP, MemberTable.HOME_ZIP_CODEC);
      this.kind = new EnumField<>(scope, MemberTable.HOME_KIND, MemberTable.KIND_CODEC);
      this.state = new OrderedConvertedField<>(
          scope, MemberTable.HOME_STATE, MemberTable.HOME_STATE_CODEC);
      this.notes = new JsonField<>(scope, MemberTable.HOME_NOTES);
      this.hours = new JsonRecordField<>(
          scope, MemberTable.HOME_HOURS, MemberTable.HOME_HOURS_CODEC);
      this.kinds = new ListField<>(
          scope, MemberTable.HOME_KINDS, MemberTable.KIND_CODEC::read,
              MemberTable.KIND_CODEC::label);
      this.phones = new ListField<>(scope, MemberTable.HOME_PHONES, ResultRow::getString);
      this.picture = new BytesField<>(scope, MemberTable.HOME_PICTURE);
      this.point = new HomePointFields<>(scope);
    }

    /** {@code home_street}: stored as {@code VARCHAR(100)}. */
    public StringField<R> street() {
      return street;
    }

    /** {@code home_city}: required. */
    public StringField<R> city() {
      return city;
    }

    /** The postal code. {@code home_postcode}: required. */
    public OrderedConvertedField<R, ZipCode> zip() {
      return zip;
    }

    /** {@code home_kind}: required. */
    public EnumField<R, Kind> kind() {
      return kind;
    }

    /** {@code home_state}: may be null. */
    public OrderedConvertedField<R, State> state() {
      return state;
    }

    /** {@code home_notes}: may be null. */
    public JsonField<R> notes() {
      return notes;
    }

    /** {@code home_hours}: required. */
    public JsonRecordField<R, Hours> hours() {
      return hours;
    }

    /** {@code home_kinds}: empty unless given. */
    public ListField<R, Kind> kinds() {
      return kinds;
    }

    /** {@code home_phones}: empty unless given. */
    public ListField<R, String> phones() {
      return phones;
    }

    /** {@code home_picture}: required. */
    public BytesField<R> picture() {
      return picture;
    }

    /** The {@code Point} in {@code home_point_x}, {@code home_point_y}; may be null. */
    public HomePointFields<R> point() {
      return point;
    }
  }

  /**
   * What a query can say about the {@link Point} in {@code home.point}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class HomePointFields<R> extends NullableEmbeddedFields<R, Point> {
    private final DoubleField<R> x;
    private final DoubleField<R> y;

    HomePointFields(Scope<Member> scope) {
      super(scope, MemberTable.HOME_POINT);
      this.x = new DoubleField<>(scope, MemberTable.HOME_POINT_X);
      this.y = new DoubleField<>(scope, MemberTable.HOME_POINT_Y);
    }

    /** {@code home_point_x}: may be null. */
    public DoubleField<R> x() {
      return x;
    }

    /** {@code home_point_y}: may be null. */
    public DoubleField<R> y() {
      return y;
    }
  }

  /**
   * What a query can say about the {@link Address} in {@code work}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class WorkFields<R> extends NullableEmbeddedFields<R, Address> {
    private final StringField<R> street;
    private final StringField<R> city;
    private final OrderedConvertedField<R, ZipCode> zip;
    private final EnumField<R, Kind> kind;
    private final OrderedConvertedField<R, State> state;
    private final JsonField<R> notes;
    private final JsonRecordField<R, Hours> hours;
    private final ListField<R, Kind> kinds;
    private final ListField<R, String> phones;
    private final BytesField<R> picture;
    private final WorkPointFields<R> point;

    WorkFields(Scope<Member> scope) {
      super(scope, MemberTable.WORK);
      this.street = new StringField<>(scope, MemberTable.WORK_STREET);
      this.city = new StringField<>(scope, MemberTable.WORK_CITY);
      this.zip = new OrderedConvertedField<>(
          scope, MemberTable.WORK_ZIP, MemberTable.WORK_ZIP_CODEC);
      this.kind = new EnumField<>(scope, MemberTable.WORK_KIND, MemberTable.KIND_CODEC);
      this.state = new OrderedConvertedField<>(
          scope, MemberTable.WORK_STATE, MemberTable.WORK_STATE_CODEC);
      this.notes = new JsonField<>(scope, MemberTable.WORK_NOTES);
      this.hours = new JsonRecordField<>(
          scope, MemberTable.WORK_HOURS, MemberTable.WORK_HOURS_CODEC);
      this.kinds = new ListField<>(
          scope, MemberTable.WORK_KINDS, MemberTable.KIND_CODEC::read,
              MemberTable.KIND_CODEC::label);
      this.phones = new ListField<>(scope, MemberTable.WORK_PHONES, ResultRow::getString);
      this.picture = new BytesField<>(scope, MemberTable.WORK_PICTURE);
      this.point = new WorkPointFields<>(scope);
    }

    /** {@code job_street}: may be null, stored as {@code VARCHAR(100)}. */
    public StringField<R> street() {
      return street;
    }

    /** {@code job_city}: may be null. */
    public StringField<R> city() {
      return city;
    }

    /** The postal code. {@code job_postcode}: may be null. */
    public OrderedConvertedField<R, ZipCode> zip() {
      return zip;
    }

    /** {@code job_kind}: may be null. */
    public EnumField<R, Kind> kind() {
      return kind;
    }

    /** {@code job_state}: may be null. */
    public OrderedConvertedField<R, State> state() {
      return state;
    }

    /** {@code job_notes}: may be null. */
    public JsonField<R> notes() {
      return notes;
    }

    /** {@code job_hours}: may be null. */
    public JsonRecordField<R, Hours> hours() {
      return hours;
    }

    /** {@code job_kinds}: may be null, empty unless given. */
    public ListField<R, Kind> kinds() {
      return kinds;
    }

    /** {@code job_phones}: may be null, empty unless given. */
    public ListField<R, String> phones() {
      return phones;
    }

    /** {@code job_picture}: may be null. */
    public BytesField<R> picture() {
      return picture;
    }

    /** The {@code Point} in {@code job_point_x}, {@code job_point_y}; may be null. */
    public WorkPointFields<R> point() {
      return point;
    }
  }

  /**
   * What a query can say about the {@link Point} in {@code work.point}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class WorkPointFields<R> extends NullableEmbeddedFields<R, Point> {
    private final DoubleField<R> x;
    private final DoubleField<R> y;

    WorkPointFields(Scope<Member> scope) {
      super(scope, MemberTable.WORK_POINT);
      this.x = new DoubleField<>(scope, MemberTable.WORK_POINT_X);
      this.y = new DoubleField<>(scope, MemberTable.WORK_POINT_Y);
    }

    /** {@code job_point_x}: may be null. */
    public DoubleField<R> x() {
      return x;
    }

    /** {@code job_point_y}: may be null. */
    public DoubleField<R> y() {
      return y;
    }
  }

  /**
   * What a query can say about the {@link Stay} in {@code stay}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class StayFields<R> extends EmbeddedFields<R, Stay> {
    private final ValueField<R, Instant> since;
    private final ValueField<R, Instant> seen;
    private final IntField<R> visits;

    StayFields(Scope<Member> scope) {
      super(scope, MemberTable.STAY);
      this.since = new ValueField<>(
          scope, MemberTable.STAY_SINCE, ResultRow::getInstant, ResultRow::getNullableInstant);
      this.seen = new ValueField<>(
          scope, MemberTable.STAY_SEEN, ResultRow::getInstant, ResultRow::getNullableInstant);
      this.visits = new IntField<>(scope, MemberTable.STAY_VISITS);
    }

    /** {@code since}: the time of the create unless given. */
    public ValueField<R, Instant> since() {
      return since;
    }

    /** {@code seen}: set to the time of every write. */
    public ValueField<R, Instant> seen() {
      return seen;
    }

    /** {@code visits}: {@code 0} unless given. */
    public IntField<R> visits() {
      return visits;
    }
  }

  /**
   * What a query can say about the {@link Point} in {@code is}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class IsFields<R> extends NullableEmbeddedFields<R, Point> {
    private final DoubleField<R> x;
    private final DoubleField<R> y;

    IsFields(Scope<Member> scope) {
      super(scope, MemberTable.IS);
      this.x = new DoubleField<>(scope, MemberTable.IS_X);
      this.y = new DoubleField<>(scope, MemberTable.IS_Y);
    }

    /** {@code is_x}: may be null. */
    public DoubleField<R> x() {
      return x;
    }

    /** {@code is_y}: may be null. */
    public DoubleField<R> y() {
      return y;
    }
  }

  /**
   * The key of {@code home.zip} and {@code name}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class HomeZipName<R> extends CompoundKey<R> {
    HomeZipName(Scope<Member> scope) {
      super(scope, "homeZipName");
    }

    /** The {@link Member} with these values. */
    public UniqueFilter<R> eq(ZipCode homeZip, String name) {
      return where(MemberTable.HOME_ZIP_CODEC.stored(homeZip), name);
    }
  }

  /**
   * The fields of a {@link Member} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends MemberFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Member> ROOT = new Root<>(
        Scope.of(MemberTable.MODEL, MemberTable::read));

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> sponsorId;
    private final HomeZipName<R> homeZipName;

    /** The fields of a scope. */
    public Root(Scope<Member> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, MemberTable.ID);
      this.sponsorId = new UniqueIntField<>(scope, MemberTable.SPONSOR_ID);
      this.homeZipName = new HomeZipName<>(scope);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code sponsorId}: unique, the {@code id} of {@code sponsor}. */
    @Override
    public UniqueIntField<R> sponsorId() {
      return sponsorId;
    }

    /** A unique key: {@code home.zip} and {@code name}. */
    public HomeZipName<R> homeZipName() {
      return homeZipName;
    }
  }

  /**
   * The fields of a {@link Member} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends MemberFields<R>
      implements ToOne<R, Member, Root<In<R>>> {
    private final RelatedOne<R, Member, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Member> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Member, Root<In<R>>> related() {
      return related;
    }
  }
}
