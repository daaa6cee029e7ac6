package all;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BooleanField;
import io.prisma4j.query.BytesField;
import io.prisma4j.query.DecimalField;
import io.prisma4j.query.DoubleField;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.FloatField;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.LongField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ShortField;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueLongField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Everything}: {@code e -> e.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
public class EverythingFields<R> extends Fields<R, Everything> {
  private final LongField<R> id;
  private final BooleanField<R> aBoolean;
  private final ShortField<R> aShort;
  private final IntField<R> anInt;
  private final LongField<R> aLong;
  private final FloatField<R> aFloat;
  private final DoubleField<R> aDouble;
  private final DecimalField<R> aDecimal;
  private final StringField<R> aString;
  private final BytesField<R> bytes;
  private final ValueField<R, UUID> aUuid;
  private final ValueField<R, Instant> anInstant;
  private final ValueField<R, OffsetDateTime> anOffsetDateTime;
  private final ValueField<R, LocalDateTime> aLocalDateTime;
  private final ValueField<R, LocalDate> aLocalDate;
  private final ValueField<R, LocalTime> aLocalTime;
  private final ValueField<R, URI> aUri;
  private final EnumField<R, Everything.Colour> colour;
  private final BooleanField<R> maybeBoolean;
  private final ShortField<R> maybeShort;
  private final IntField<R> maybeInt;
  private final LongField<R> maybeLong;
  private final FloatField<R> maybeFloat;
  private final DoubleField<R> maybeDouble;
  private final DecimalField<R> maybeDecimal;
  private final StringField<R> maybeString;
  private final BytesField<R> maybeBytes;
  private final ValueField<R, UUID> maybeUuid;
  private final ValueField<R, Instant> maybeInstant;
  private final ValueField<R, OffsetDateTime> maybeOffsetDateTime;
  private final ValueField<R, LocalDateTime> maybeLocalDateTime;
  private final ValueField<R, LocalDate> maybeLocalDate;
  private final ValueField<R, LocalTime> maybeLocalTime;
  private final ValueField<R, URI> maybeUri;
  private final EnumField<R, Everything.Colour> maybeColour;
  private final ValueField<R, Instant> changed;

  /** The fields of a scope. */
  public EverythingFields(Scope<Everything> scope) {
    super(scope);
    this.id = new LongField<>(scope, EverythingTable.ID);
    this.aBoolean = new BooleanField<>(scope, EverythingTable.A_BOOLEAN);
    this.aShort = new ShortField<>(scope, EverythingTable.A_SHORT);
    this.anInt = new IntField<>(scope, EverythingTable.AN_INT);
    this.aLong = new LongField<>(scope, EverythingTable.A_LONG);
    this.aFloat = new FloatField<>(scope, EverythingTable.A_FLOAT);
    this.aDouble = new DoubleField<>(scope, EverythingTable.A_DOUBLE);
    this.aDecimal = new DecimalField<>(scope, EverythingTable.A_DECIMAL);
    this.aString = new StringField<>(scope, EverythingTable.A_STRING);
    this.bytes = new BytesField<>(scope, EverythingTable.BYTES);
    this.aUuid = new ValueField<>(
        scope, EverythingTable.A_UUID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.anInstant = new ValueField<>(
        scope, EverythingTable.AN_INSTANT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.anOffsetDateTime = new ValueField<>(
        scope, EverythingTable.AN_OFFSET_DATE_TIME, ResultRow::getOffsetDateTime,
            ResultRow::getNullableOffsetDateTime);
    this.aLocalDateTime = new ValueField<>(
        scope, EverythingTable.A_LOCAL_DATE_TIME, ResultRow::getLocalDateTime,
            ResultRow::getNullableLocalDateTime);
    this.aLocalDate = new ValueField<>(
        scope, EverythingTable.A_LOCAL_DATE, ResultRow::getLocalDate,
            ResultRow::getNullableLocalDate);
    this.aLocalTime = new ValueField<>(
        scope, EverythingTable.A_LOCAL_TIME, ResultRow::getLocalTime,
            ResultRow::getNullableLocalTime);
    this.aUri = new ValueField<>(
        scope, EverythingTable.A_URI, ResultRow::getUri, ResultRow::getNullableUri);
    this.colour = new EnumField<>(scope, EverythingTable.COLOUR, EverythingTable.COLOUR_CODEC);
    this.maybeBoolean = new BooleanField<>(scope, EverythingTable.MAYBE_BOOLEAN);
    this.maybeShort = new ShortField<>(scope, EverythingTable.MAYBE_SHORT);
    this.maybeInt = new IntField<>(scope, EverythingTable.MAYBE_INT);
    this.maybeLong = new LongField<>(scope, EverythingTable.MAYBE_LONG);
    this.maybeFloat = new FloatField<>(scope, EverythingTable.MAYBE_FLOAT);
    this.maybeDouble = new DoubleField<>(scope, EverythingTable.MAYBE_DOUBLE);
    this.maybeDecimal = new DecimalField<>(scope, EverythingTable.MAYBE_DECIMAL);
    this.maybeString = new StringField<>(scope, EverythingTable.MAYBE_STRING);
    this.maybeBytes = new BytesField<>(scope, EverythingTable.MAYBE_BYTES);
    this.maybeUuid = new ValueField<>(
        scope, EverythingTable.MAYBE_UUID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.maybeInstant = new ValueField<>(
        scope, EverythingTable.MAYBE_INSTANT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.maybeOffsetDateTime = new ValueField<>(
        scope, EverythingTable.MAYBE_OFFSET_DATE_TIME, ResultRow::getOffsetDateTime,
            ResultRow::getNullableOffsetDateTime);
    this.maybeLocalDateTime = new ValueField<>(
        scope, EverythingTable.MAYBE_LOCAL_DATE_TIME, ResultRow::getLocalDateTime,
            ResultRow::getNullableLocalDateTime);
    this.maybeLocalDate = new ValueField<>(
        scope, EverythingTable.MAYBE_LOCAL_DATE, ResultRow::getLocalDate,
            ResultRow::getNullableLocalDate);
    this.maybeLocalTime = new ValueField<>(
        scope, EverythingTable.MAYBE_LOCAL_TIME, ResultRow::getLocalTime,
            ResultRow::getNullableLocalTime);
    this.maybeUri = new ValueField<>(
        scope, EverythingTable.MAYBE_URI, ResultRow::getUri, ResultRow::getNullableUri);
    this.maybeColour = new EnumField<>(
        scope, EverythingTable.MAYBE_COLOUR, EverythingTable.COLOUR_CODEC);
    this.changed = new ValueField<>(
        scope, EverythingTable.CHANGED, ResultRow::getInstant, ResultRow::getNullableInstant);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public LongField<R> id() {
    return id;
  }

  /** {@code aBoolean}: required. */
  public BooleanField<R> aBoolean() {
    return aBoolean;
  }

  /** {@code aShort}: required. */
  public ShortField<R> aShort() {
    return aShort;
  }

  /** {@code anInt}: required. */
  public IntField<R> anInt() {
    return anInt;
  }

  /** {@code aLong}: required. */
  public LongField<R> aLong() {
    return aLong;
  }

  /** {@code aFloat}: required. */
  public FloatField<R> aFloat() {
    return aFloat;
  }

  /** {@code aDouble}: required. */
  public DoubleField<R> aDouble() {
    return aDouble;
  }

  /** {@code aDecimal}: required. */
  public DecimalField<R> aDecimal() {
    return aDecimal;
  }

  /** {@code aString}: required. */
  public StringField<R> aString() {
    return aString;
  }

  /** {@code bytes}: required. */
  public BytesField<R> bytes() {
    return bytes;
  }

  /** {@code aUuid}: required. */
  public ValueField<R, UUID> aUuid() {
    return aUuid;
  }

  /** {@code anInstant}: required. */
  public ValueField<R, Instant> anInstant() {
    return anInstant;
  }

  /** {@code anOffsetDateTime}: required. */
  public ValueField<R, OffsetDateTime> anOffsetDateTime() {
    return anOffsetDateTime;
  }

  /** {@code aLocalDateTime}: required. */
  public ValueField<R, LocalDateTime> aLocalDateTime() {
    return aLocalDateTime;
  }

  /** {@code aLocalDate}: required. */
  public ValueField<R, LocalDate> aLocalDate() {
    return aLocalDate;
  }

  /** {@code aLocalTime}: required. */
  public ValueField<R, LocalTime> aLocalTime() {
    return aLocalTime;
  }

  /** {@code aUri}: required. */
  public ValueField<R, URI> aUri() {
    return aUri;
  }

  /** {@code colour}: required. */
  public EnumField<R, Everything.Colour> colour() {
    return colour;
  }

  /** {@code maybeBoolean}: may be null. */
  public BooleanField<R> maybeBoolean() {
    return maybeBoolean;
  }

  /** {@code maybeShort}: may be null. */
  public ShortField<R> maybeShort() {
    return maybeShort;
  }

  /** {@code maybeInt}: may be null. */
  public IntField<R> maybeInt() {
    return maybeInt;
  }

  /** {@code maybeLong}: may be null. */
  public LongField<R> maybeLong() {
    return maybeLong;
  }

  /** {@code maybeFloat}: may be null. */
  public FloatField<R> maybeFloat() {
    return maybeFloat;
  }

  /** {@code maybeDouble}: may be null. */
  public DoubleField<R> maybeDouble() {
    return maybeDouble;
  }

  /** {@code maybeDecimal}: may be null. */
  public DecimalField<R> maybeDecimal() {
    return maybeDecimal;
  }

  /** {@code maybeString}: may be null. */
  public StringField<R> maybeString() {
    return maybeString;
  }

  /** {@code maybeBytes}: may be null. */
  public BytesField<R> maybeBytes() {
    return maybeBytes;
  }

  /** {@code maybeUuid}: may be null. */
  public ValueField<R, UUID> maybeUuid() {
    return maybeUuid;
  }

  /** {@code maybeInstant}: may be null. */
  public ValueField<R, Instant> maybeInstant() {
    return maybeInstant;
  }

  /** {@code maybeOffsetDateTime}: may be null. */
  public ValueField<R, OffsetDateTime> maybeOffsetDateTime() {
    return maybeOffsetDateTime;
  }

  /** {@code maybeLocalDateTime}: may be null. */
  public ValueField<R, LocalDateTime> maybeLocalDateTime() {
    return maybeLocalDateTime;
  }

  /** {@code maybeLocalDate}: may be null. */
  public ValueField<R, LocalDate> maybeLocalDate() {
    return maybeLocalDate;
  }

  /** {@code maybeLocalTime}: may be null. */
  public ValueField<R, LocalTime> maybeLocalTime() {
    return maybeLocalTime;
  }

  /** {@code maybeUri}: may be null. */
  public ValueField<R, URI> maybeUri() {
    return maybeUri;
  }

  /** {@code maybeColour}: may be null. */
  public EnumField<R, Everything.Colour> maybeColour() {
    return maybeColour;
  }

  /** {@code changed}: set to the time of every write. */
  public ValueField<R, Instant> changed() {
    return changed;
  }

  /**
   * The fields of a {@link Everything} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends EverythingFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Everything> ROOT = new Root<>(
        Scope.of(EverythingTable.MODEL, EverythingTable::read));

    private final UniqueLongField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Everything> scope) {
      super(scope);
      this.id = new UniqueLongField<>(scope, EverythingTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueLongField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Everything} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends EverythingFields<R>
      implements ToOne<R, Everything, Root<In<R>>> {
    private final RelatedOne<R, Everything, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Everything> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Everything, Root<In<R>>> related() {
      return related;
    }
  }
}
