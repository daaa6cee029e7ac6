package club;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.JsonUpdate;
import io.prisma4j.query.ListUpdate;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import place.Address;
import place.Hours;
import place.Kind;
import place.Point;
import place.State;
import place.ZipCode;

/** Changes to a {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
public final class MemberUpdate extends Input {
  /** No changes yet. */
  public MemberUpdate() {
    super(MemberTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public MemberUpdate id(int id) {
    set(MemberTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Member, MemberFields.Root<Member>, Integer, MemberUpdate> id() {
    return new NumberUpdate<>(this, MemberTable.ID, MemberFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public MemberUpdate name(String name) {
    set(MemberTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Member, MemberFields.Root<Member>, String, MemberUpdate> name() {
    return new ValueUpdate<>(this, MemberTable.NAME, MemberFields.Root.ROOT);
  }

  /**
   * Where the member lives. The {@code Address} in {@code home_street}, {@code home_city},
   * {@code home_postcode}, {@code home_kind}, {@code home_state}, {@code home_notes},
   * {@code home_hours}, {@code home_kinds}, {@code home_phones}, {@code home_picture},
   * {@code home_point_x}, {@code home_point_y}.
   */
  public MemberUpdate home(Address home) {
    set(MemberTable.HOME, home);
    return this;
  }

  /** Some columns of {@code home}; the others stay. */
  public MemberUpdate home(Consumer<HomeUpdate> home) {
    home.accept(new HomeUpdate(this));
    return this;
  }

  /**
   * The {@code Address} in {@code job_street}, {@code job_city}, {@code job_postcode},
   * {@code job_kind}, {@code job_state}, {@code job_notes}, {@code job_hours},
   * {@code job_kinds}, {@code job_phones}, {@code job_picture}, {@code job_point_x},
   * {@code job_point_y}; may be null.
   */
  public MemberUpdate work(@Nullable Address work) {
    set(MemberTable.WORK, work);
    return this;
  }

  /** The {@code Stay} in {@code since}, {@code seen}, {@code visits}. */
  public MemberUpdate stay(Stay stay) {
    set(MemberTable.STAY, stay);
    return this;
  }

  /** Some columns of {@code stay}; the others stay. */
  public MemberUpdate stay(Consumer<StayUpdate> stay) {
    stay.accept(new StayUpdate(this));
    return this;
  }

  /** The {@code Point} in {@code is_x}, {@code is_y}; may be null. */
  public MemberUpdate is_(@Nullable Point is) {
    set(MemberTable.IS, is);
    return this;
  }

  /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
  public MemberUpdate sponsor(
      Function<UpdateToOne<Member, MemberFields.Root<Member>,
          MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.RequiresSponsor<
          MemberCreate>>>, MemberCreate, MemberUpdate>, Related<Member>> sponsor) {
    one(MemberTable.SPONSOR, new UpdateToOne<>(MemberFields.Root.ROOT, MemberCreate::start,
        MemberUpdate::new), sponsor);
    return this;
  }

  /** {@code sponsorId}: unique, the {@code id} of {@code sponsor}. */
  public MemberUpdate sponsorId(int sponsorId) {
    set(MemberTable.SPONSOR_ID, sponsorId);
    return this;
  }

  /** Arithmetic on {@code sponsorId}. */
  public NumberUpdate<Member, MemberFields.Root<Member>, Integer, MemberUpdate> sponsorId() {
    return new NumberUpdate<>(this, MemberTable.SPONSOR_ID, MemberFields.Root.ROOT);
  }

  /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
  public MemberUpdate sponsored(
      Function<UpdateOptionalToOne<Member, MemberFields.Root<Member>,
          MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.OfSponsor>>,
          MemberCreate.OfSponsor, MemberUpdate>, Related<Member>> sponsored) {
    one(MemberTable.SPONSORED, new UpdateOptionalToOne<>(MemberFields.Root.ROOT,
        MemberCreate.OfSponsor::start, MemberUpdate::new), sponsored);
    return this;
  }

  /** Changes to the {@link Address} in {@code home}. */
  public static final class HomeUpdate extends Input {
    private HomeUpdate(Input whole) {
      super(whole);
    }

    /** {@code home_street}: stored as {@code VARCHAR(100)}. */
    public HomeUpdate street(String street) {
      set(MemberTable.HOME_STREET, street);
      return this;
    }

    /** Where {@code home.street} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, String, HomeUpdate> street() {
      return new ValueUpdate<>(this, MemberTable.HOME_STREET, MemberFields.Root.ROOT);
    }

    /** {@code home_city}: required. */
    public HomeUpdate city(String city) {
      set(MemberTable.HOME_CITY, city);
      return this;
    }

    /** Where {@code home.city} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, String, HomeUpdate> city() {
      return new ValueUpdate<>(this, MemberTable.HOME_CITY, MemberFields.Root.ROOT);
    }

    /** The postal code. {@code home_postcode}: required. */
    public HomeUpdate zip(ZipCode zip) {
      set(MemberTable.HOME_ZIP, zip, MemberTable.HOME_ZIP_CODEC);
      return this;
    }

    /** Where {@code home.zip} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, ZipCode, HomeUpdate> zip() {
      return new ValueUpdate<>(this, MemberTable.HOME_ZIP, MemberFields.Root.ROOT);
    }

    /** {@code home_kind}: required. */
    public HomeUpdate kind(Kind kind) {
      set(MemberTable.HOME_KIND, kind, MemberTable.KIND_CODEC);
      return this;
    }

    /** Where {@code home.kind} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, Kind, HomeUpdate> kind() {
      return new ValueUpdate<>(this, MemberTable.HOME_KIND, MemberFields.Root.ROOT);
    }

    /** {@code home_state}: may be null. */
    public HomeUpdate state(@Nullable State state) {
      set(MemberTable.HOME_STATE, state, MemberTable.HOME_STATE_CODEC);
      return this;
    }

    /** Where {@code home.state} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, State, HomeUpdate> state() {
      return new ValueUpdate<>(this, MemberTable.HOME_STATE, MemberFields.Root.ROOT);
    }

    /** {@code home_notes}: may be null. */
    public HomeUpdate notes(@Nullable Json notes) {
      set(MemberTable.HOME_NOTES, notes);
      return this;
    }

    /** Changes to parts of {@code home.notes}. */
    public JsonUpdate<Member, MemberFields.Root<Member>, Json, HomeUpdate> notes() {
      return new JsonUpdate<>(this, MemberTable.HOME_NOTES, MemberFields.Root.ROOT);
    }

    /** {@code home_hours}: required. */
    public HomeUpdate hours(Hours hours) {
      set(MemberTable.HOME_HOURS, hours, MemberTable.HOME_HOURS_CODEC);
      return this;
    }

    /** Changes to parts of {@code home.hours}. */
    public JsonUpdate<Member, MemberFields.Root<Member>, Hours, HomeUpdate> hours() {
      return new JsonUpdate<>(this, MemberTable.HOME_HOURS, MemberFields.Root.ROOT);
    }

    /** {@code home_kinds}: empty unless given. */
    public HomeUpdate kinds(List<Kind> kinds) {
      set(MemberTable.HOME_KINDS, kinds, MemberTable.KIND_CODEC);
      return this;
    }

    /** {@code home_kinds}: empty unless given. */
    public HomeUpdate kinds(Kind... kinds) {
      return kinds(Arrays.asList(kinds));
    }

    /** Changes to the list in {@code home.kinds}. */
    public ListUpdate<Member, MemberFields.Root<Member>, Kind, HomeUpdate> kinds() {
      return new ListUpdate<>(this, MemberTable.HOME_KINDS, MemberFields.Root.ROOT,
          MemberTable.KIND_CODEC::label);
    }

    /** {@code home_phones}: empty unless given. */
    public HomeUpdate phones(List<String> phones) {
      set(MemberTable.HOME_PHONES, phones);
      return this;
    }

    /** {@code home_phones}: empty unless given. */
    public HomeUpdate phones(String... phones) {
      return phones(Arrays.asList(phones));
    }

    /** Changes to the list in {@code home.phones}. */
    public ListUpdate<Member, MemberFields.Root<Member>, String, HomeUpdate> phones() {
      return new ListUpdate<>(this, MemberTable.HOME_PHONES, MemberFields.Root.ROOT);
    }

    /** {@code home_picture}: required. */
    public HomeUpdate picture(byte[] picture) {
      set(MemberTable.HOME_PICTURE, picture);
      return this;
    }

    /** Where {@code home.picture} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, byte[], HomeUpdate> picture() {
      return new ValueUpdate<>(this, MemberTable.HOME_PICTURE, MemberFields.Root.ROOT);
    }

    /** The {@code Point} in {@code home_point_x}, {@code home_point_y}; may be null. */
    public HomeUpdate point(@Nullable Point point) {
      set(MemberTable.HOME_POINT, point);
      return this;
    }
  }

  /** Changes to the {@link Stay} in {@code stay}. */
  public static final class StayUpdate extends Input {
    private StayUpdate(Input whole) {
      super(whole);
    }

    /** {@code since}: the time of the create unless given. */
    public StayUpdate since(Instant since) {
      set(MemberTable.STAY_SINCE, since);
      return this;
    }

    /** Where {@code stay.since} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, Instant, StayUpdate> since() {
      return new ValueUpdate<>(this, MemberTable.STAY_SINCE, MemberFields.Root.ROOT);
    }

    /** {@code seen}: set to the time of every write. */
    public StayUpdate seen(Instant seen) {
      set(MemberTable.STAY_SEEN, seen);
      return this;
    }

    /** Where {@code stay.seen} is taken from. */
    public ValueUpdate<Member, MemberFields.Root<Member>, Instant, StayUpdate> seen() {
      return new ValueUpdate<>(this, MemberTable.STAY_SEEN, MemberFields.Root.ROOT);
    }

    /** {@code visits}: {@code 0} unless given. */
    public StayUpdate visits(int visits) {
      set(MemberTable.STAY_VISITS, visits);
      return this;
    }

    /** Arithmetic on {@code stay.visits}. */
    public NumberUpdate<Member, MemberFields.Root<Member>, Integer, StayUpdate> visits() {
      return new NumberUpdate<>(this, MemberTable.STAY_VISITS, MemberFields.Root.ROOT);
    }
  }
}
