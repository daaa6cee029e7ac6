package all;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Everything}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
public final class EverythingUpdate extends Input {
  /** No changes yet. */
  public EverythingUpdate() {
    super(EverythingTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public EverythingUpdate id(long id) {
    set(EverythingTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Long, EverythingUpdate> id() {
    return new NumberUpdate<>(this, EverythingTable.ID);
  }

  /** {@code aBoolean}: required. */
  public EverythingUpdate aBoolean(boolean aBoolean) {
    set(EverythingTable.A_BOOLEAN, aBoolean);
    return this;
  }

  /** {@code aShort}: required. */
  public EverythingUpdate aShort(short aShort) {
    set(EverythingTable.A_SHORT, aShort);
    return this;
  }

  /** Arithmetic on {@code aShort}. */
  public NumberUpdate<Short, EverythingUpdate> aShort() {
    return new NumberUpdate<>(this, EverythingTable.A_SHORT);
  }

  /** {@code anInt}: required. */
  public EverythingUpdate anInt(int anInt) {
    set(EverythingTable.AN_INT, anInt);
    return this;
  }

  /** Arithmetic on {@code anInt}. */
  public NumberUpdate<Integer, EverythingUpdate> anInt() {
    return new NumberUpdate<>(this, EverythingTable.AN_INT);
  }

  /** {@code aLong}: required. */
  public EverythingUpdate aLong(long aLong) {
    set(EverythingTable.A_LONG, aLong);
    return this;
  }

  /** Arithmetic on {@code aLong}. */
  public NumberUpdate<Long, EverythingUpdate> aLong() {
    return new NumberUpdate<>(this, EverythingTable.A_LONG);
  }

  /** {@code aFloat}: required. */
  public EverythingUpdate aFloat(float aFloat) {
    set(EverythingTable.A_FLOAT, aFloat);
    return this;
  }

  /** Arithmetic on {@code aFloat}. */
  public NumberUpdate<Float, EverythingUpdate> aFloat() {
    return new NumberUpdate<>(this, EverythingTable.A_FLOAT);
  }

  /** {@code aDouble}: required. */
  public EverythingUpdate aDouble(double aDouble) {
    set(EverythingTable.A_DOUBLE, aDouble);
    return this;
  }

  /** Arithmetic on {@code aDouble}. */
  public NumberUpdate<Double, EverythingUpdate> aDouble() {
    return new NumberUpdate<>(this, EverythingTable.A_DOUBLE);
  }

  /** {@code aDecimal}: required. */
  public EverythingUpdate aDecimal(BigDecimal aDecimal) {
    set(EverythingTable.A_DECIMAL, aDecimal);
    return this;
  }

  /** Arithmetic on {@code aDecimal}. */
  public NumberUpdate<BigDecimal, EverythingUpdate> aDecimal() {
    return new NumberUpdate<>(this, EverythingTable.A_DECIMAL);
  }

  /** {@code aString}: required. */
  public EverythingUpdate aString(String aString) {
    set(EverythingTable.A_STRING, aString);
    return this;
  }

  /** {@code bytes}: required. */
  public EverythingUpdate bytes(byte[] bytes) {
    set(EverythingTable.BYTES, bytes);
    return this;
  }

  /** {@code aUuid}: required. */
  public EverythingUpdate aUuid(UUID aUuid) {
    set(EverythingTable.A_UUID, aUuid);
    return this;
  }

  /** {@code anInstant}: required. */
  public EverythingUpdate anInstant(Instant anInstant) {
    set(EverythingTable.AN_INSTANT, anInstant);
    return this;
  }

  /** {@code anOffsetDateTime}: required. */
  public EverythingUpdate anOffsetDateTime(OffsetDateTime anOffsetDateTime) {
    set(EverythingTable.AN_OFFSET_DATE_TIME, anOffsetDateTime);
    return this;
  }

  /** {@code aLocalDateTime}: required. */
  public EverythingUpdate aLocalDateTime(LocalDateTime aLocalDateTime) {
    set(EverythingTable.A_LOCAL_DATE_TIME, aLocalDateTime);
    return this;
  }

  /** {@code aLocalDate}: required. */
  public EverythingUpdate aLocalDate(LocalDate aLocalDate) {
    set(EverythingTable.A_LOCAL_DATE, aLocalDate);
    return this;
  }

  /** {@code aLocalTime}: required. */
  public EverythingUpdate aLocalTime(LocalTime aLocalTime) {
    set(EverythingTable.A_LOCAL_TIME, aLocalTime);
    return this;
  }

  /** {@code aUri}: required. */
  public EverythingUpdate aUri(URI aUri) {
    set(EverythingTable.A_URI, aUri);
    return this;
  }

  /** {@code colour}: required. */
  public EverythingUpdate colour(Everything.Colour colour) {
    set(EverythingTable.COLOUR, colour, EverythingTable.COLOUR_CODEC);
    return this;
  }

  /** {@code maybeBoolean}: may be null. */
  public EverythingUpdate maybeBoolean(@Nullable Boolean maybeBoolean) {
    set(EverythingTable.MAYBE_BOOLEAN, maybeBoolean);
    return this;
  }

  /** {@code maybeShort}: may be null. */
  public EverythingUpdate maybeShort(@Nullable Short maybeShort) {
    set(EverythingTable.MAYBE_SHORT, maybeShort);
    return this;
  }

  /** Arithmetic on {@code maybeShort}. */
  public NumberUpdate<Short, EverythingUpdate> maybeShort() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_SHORT);
  }

  /** {@code maybeInt}: may be null. */
  public EverythingUpdate maybeInt(@Nullable Integer maybeInt) {
    set(EverythingTable.MAYBE_INT, maybeInt);
    return this;
  }

  /** Arithmetic on {@code maybeInt}. */
  public NumberUpdate<Integer, EverythingUpdate> maybeInt() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_INT);
  }

  /** {@code maybeLong}: may be null. */
  public EverythingUpdate maybeLong(@Nullable Long maybeLong) {
    set(EverythingTable.MAYBE_LONG, maybeLong);
    return this;
  }

  /** Arithmetic on {@code maybeLong}. */
  public NumberUpdate<Long, EverythingUpdate> maybeLong() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_LONG);
  }

  /** {@code maybeFloat}: may be null. */
  public EverythingUpdate maybeFloat(@Nullable Float maybeFloat) {
    set(EverythingTable.MAYBE_FLOAT, maybeFloat);
    return this;
  }

  /** Arithmetic on {@code maybeFloat}. */
  public NumberUpdate<Float, EverythingUpdate> maybeFloat() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_FLOAT);
  }

  /** {@code maybeDouble}: may be null. */
  public EverythingUpdate maybeDouble(@Nullable Double maybeDouble) {
    set(EverythingTable.MAYBE_DOUBLE, maybeDouble);
    return this;
  }

  /** Arithmetic on {@code maybeDouble}. */
  public NumberUpdate<Double, EverythingUpdate> maybeDouble() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_DOUBLE);
  }

  /** {@code maybeDecimal}: may be null. */
  public EverythingUpdate maybeDecimal(@Nullable BigDecimal maybeDecimal) {
    set(EverythingTable.MAYBE_DECIMAL, maybeDecimal);
    return this;
  }

  /** Arithmetic on {@code maybeDecimal}. */
  public NumberUpdate<BigDecimal, EverythingUpdate> maybeDecimal() {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_DECIMAL);
  }

  /** {@code maybeString}: may be null. */
  public EverythingUpdate maybeString(@Nullable String maybeString) {
    set(EverythingTable.MAYBE_STRING, maybeString);
    return this;
  }

  /** {@code maybeBytes}: may be null. */
  public EverythingUpdate maybeBytes(byte @Nullable [] maybeBytes) {
    set(EverythingTable.MAYBE_BYTES, maybeBytes);
    return this;
  }

  /** {@code maybeUuid}: may be null. */
  public EverythingUpdate maybeUuid(@Nullable UUID maybeUuid) {
    set(EverythingTable.MAYBE_UUID, maybeUuid);
    return this;
  }

  /** {@code maybeInstant}: may be null. */
  public EverythingUpdate maybeInstant(@Nullable Instant maybeInstant) {
    set(EverythingTable.MAYBE_INSTANT, maybeInstant);
    return this;
  }

  /** {@code maybeOffsetDateTime}: may be null. */
  public EverythingUpdate maybeOffsetDateTime(@Nullable OffsetDateTime maybeOffsetDateTime) {
    set(EverythingTable.MAYBE_OFFSET_DATE_TIME, maybeOffsetDateTime);
    return this;
  }

  /** {@code maybeLocalDateTime}: may be null. */
  public EverythingUpdate maybeLocalDateTime(@Nullable LocalDateTime maybeLocalDateTime) {
    set(EverythingTable.MAYBE_LOCAL_DATE_TIME, maybeLocalDateTime);
    return this;
  }

  /** {@code maybeLocalDate}: may be null. */
  public EverythingUpdate maybeLocalDate(@Nullable LocalDate maybeLocalDate) {
    set(EverythingTable.MAYBE_LOCAL_DATE, maybeLocalDate);
    return this;
  }

  /** {@code maybeLocalTime}: may be null. */
  public EverythingUpdate maybeLocalTime(@Nullable LocalTime maybeLocalTime) {
    set(EverythingTable.MAYBE_LOCAL_TIME, maybeLocalTime);
    return this;
  }

  /** {@code maybeUri}: may be null. */
  public EverythingUpdate maybeUri(@Nullable URI maybeUri) {
    set(EverythingTable.MAYBE_URI, maybeUri);
    return this;
  }

  /** {@code maybeColour}: may be null. */
  public EverythingUpdate maybeColour(Everything. @Nullable Colour maybeColour) {
    set(EverythingTable.MAYBE_COLOUR, maybeColour, EverythingTable.COLOUR_CODEC);
    return this;
  }

  /** {@code changed}: set to the time of every write. */
  public EverythingUpdate changed(Instant changed) {
    set(EverythingTable.CHANGED, changed);
    return this;
  }
}
