package all;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
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
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Long, EverythingUpdate> id() {
    return new NumberUpdate<>(this, EverythingTable.ID, EverythingFields.Root.ROOT);
  }

  /** {@code aBoolean}: required. */
  public EverythingUpdate aBoolean(boolean aBoolean) {
    set(EverythingTable.A_BOOLEAN, aBoolean);
    return this;
  }

  /** Where {@code aBoolean} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Boolean,
      EverythingUpdate> aBoolean(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_BOOLEAN, EverythingFields.Root.ROOT);
  }

  /** {@code aShort}: required. */
  public EverythingUpdate aShort(short aShort) {
    set(EverythingTable.A_SHORT, aShort);
    return this;
  }

  /** Arithmetic on {@code aShort}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Short,
      EverythingUpdate> aShort(
      ) {
    return new NumberUpdate<>(this, EverythingTable.A_SHORT, EverythingFields.Root.ROOT);
  }

  /** {@code anInt}: required. */
  public EverythingUpdate anInt(int anInt) {
    set(EverythingTable.AN_INT, anInt);
    return this;
  }

  /** Arithmetic on {@code anInt}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Integer,
      EverythingUpdate> anInt(
      ) {
    return new NumberUpdate<>(this, EverythingTable.AN_INT, EverythingFields.Root.ROOT);
  }

  /** {@code aLong}: required. */
  public EverythingUpdate aLong(long aLong) {
    set(EverythingTable.A_LONG, aLong);
    return this;
  }

  /** Arithmetic on {@code aLong}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Long, EverythingUpdate> aLong(
      ) {
    return new NumberUpdate<>(this, EverythingTable.A_LONG, EverythingFields.Root.ROOT);
  }

  /** {@code aFloat}: required. */
  public EverythingUpdate aFloat(float aFloat) {
    set(EverythingTable.A_FLOAT, aFloat);
    return this;
  }

  /** Arithmetic on {@code aFloat}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Float,
      EverythingUpdate> aFloat(
      ) {
    return new NumberUpdate<>(this, EverythingTable.A_FLOAT, EverythingFields.Root.ROOT);
  }

  /** {@code aDouble}: required. */
  public EverythingUpdate aDouble(double aDouble) {
    set(EverythingTable.A_DOUBLE, aDouble);
    return this;
  }

  /** Arithmetic on {@code aDouble}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Double,
      EverythingUpdate> aDouble(
      ) {
    return new NumberUpdate<>(this, EverythingTable.A_DOUBLE, EverythingFields.Root.ROOT);
  }

  /** {@code aDecimal}: required. */
  public EverythingUpdate aDecimal(BigDecimal aDecimal) {
    set(EverythingTable.A_DECIMAL, aDecimal);
    return this;
  }

  /** Arithmetic on {@code aDecimal}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, BigDecimal,
      EverythingUpdate> aDecimal(
      ) {
    return new NumberUpdate<>(this, EverythingTable.A_DECIMAL, EverythingFields.Root.ROOT);
  }

  /** {@code aString}: required. */
  public EverythingUpdate aString(String aString) {
    set(EverythingTable.A_STRING, aString);
    return this;
  }

  /** Where {@code aString} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, String,
      EverythingUpdate> aString(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_STRING, EverythingFields.Root.ROOT);
  }

  /** {@code bytes}: required. */
  public EverythingUpdate bytes(byte[] bytes) {
    set(EverythingTable.BYTES, bytes);
    return this;
  }

  /** Where {@code bytes} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, byte[], EverythingUpdate> bytes(
      ) {
    return new ValueUpdate<>(this, EverythingTable.BYTES, EverythingFields.Root.ROOT);
  }

  /** {@code aUuid}: required. */
  public EverythingUpdate aUuid(UUID aUuid) {
    set(EverythingTable.A_UUID, aUuid);
    return this;
  }

  /** Where {@code aUuid} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, UUID, EverythingUpdate> aUuid(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_UUID, EverythingFields.Root.ROOT);
  }

  /** {@code anInstant}: required. */
  public EverythingUpdate anInstant(Instant anInstant) {
    set(EverythingTable.AN_INSTANT, anInstant);
    return this;
  }

  /** Where {@code anInstant} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Instant,
      EverythingUpdate> anInstant(
      ) {
    return new ValueUpdate<>(this, EverythingTable.AN_INSTANT, EverythingFields.Root.ROOT);
  }

  /** {@code anOffsetDateTime}: required. */
  public EverythingUpdate anOffsetDateTime(OffsetDateTime anOffsetDateTime) {
    set(EverythingTable.AN_OFFSET_DATE_TIME, anOffsetDateTime);
    return this;
  }

  /** Where {@code anOffsetDateTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, OffsetDateTime,
      EverythingUpdate> anOffsetDateTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.AN_OFFSET_DATE_TIME, EverythingFields.Root.ROOT);
  }

  /** {@code aLocalDateTime}: required. */
  public EverythingUpdate aLocalDateTime(LocalDateTime aLocalDateTime) {
    set(EverythingTable.A_LOCAL_DATE_TIME, aLocalDateTime);
    return this;
  }

  /** Where {@code aLocalDateTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalDateTime,
      EverythingUpdate> aLocalDateTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_LOCAL_DATE_TIME, EverythingFields.Root.ROOT);
  }

  /** {@code aLocalDate}: required. */
  public EverythingUpdate aLocalDate(LocalDate aLocalDate) {
    set(EverythingTable.A_LOCAL_DATE, aLocalDate);
    return this;
  }

  /** Where {@code aLocalDate} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalDate,
      EverythingUpdate> aLocalDate(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_LOCAL_DATE, EverythingFields.Root.ROOT);
  }

  /** {@code aLocalTime}: required. */
  public EverythingUpdate aLocalTime(LocalTime aLocalTime) {
    set(EverythingTable.A_LOCAL_TIME, aLocalTime);
    return this;
  }

  /** Where {@code aLocalTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalTime,
      EverythingUpdate> aLocalTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.A_LOCAL_TIME, EverythingFields.Root.ROOT);
  }

  /** {@code aUri}: required. */
  public EverythingUpdate aUri(URI aUri) {
    set(EverythingTable.A_URI, aUri);
    return this;
  }

  /** Where {@code aUri} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, URI, EverythingUpdate> aUri() {
    return new ValueUpdate<>(this, EverythingTable.A_URI, EverythingFields.Root.ROOT);
  }

  /** {@code colour}: required. */
  public EverythingUpdate colour(Everything.Colour colour) {
    set(EverythingTable.COLOUR, colour, EverythingTable.COLOUR_CODEC);
    return this;
  }

  /** Where {@code colour} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Everything.Colour,
      EverythingUpdate> colour(
      ) {
    return new ValueUpdate<>(this, EverythingTable.COLOUR, EverythingFields.Root.ROOT);
  }

  /** {@code maybeBoolean}: may be null. */
  public EverythingUpdate maybeBoolean(@Nullable Boolean maybeBoolean) {
    set(EverythingTable.MAYBE_BOOLEAN, maybeBoolean);
    return this;
  }

  /** Where {@code maybeBoolean} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Boolean,
      EverythingUpdate> maybeBoolean(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_BOOLEAN, EverythingFields.Root.ROOT);
  }

  /** {@code maybeShort}: may be null. */
  public EverythingUpdate maybeShort(@Nullable Short maybeShort) {
    set(EverythingTable.MAYBE_SHORT, maybeShort);
    return this;
  }

  /** Arithmetic on {@code maybeShort}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Short,
      EverythingUpdate> maybeShort(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_SHORT, EverythingFields.Root.ROOT);
  }

  /** {@code maybeInt}: may be null. */
  public EverythingUpdate maybeInt(@Nullable Integer maybeInt) {
    set(EverythingTable.MAYBE_INT, maybeInt);
    return this;
  }

  /** Arithmetic on {@code maybeInt}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Integer,
      EverythingUpdate> maybeInt(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_INT, EverythingFields.Root.ROOT);
  }

  /** {@code maybeLong}: may be null. */
  public EverythingUpdate maybeLong(@Nullable Long maybeLong) {
    set(EverythingTable.MAYBE_LONG, maybeLong);
    return this;
  }

  /** Arithmetic on {@code maybeLong}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Long,
      EverythingUpdate> maybeLong(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_LONG, EverythingFields.Root.ROOT);
  }

  /** {@code maybeFloat}: may be null. */
  public EverythingUpdate maybeFloat(@Nullable Float maybeFloat) {
    set(EverythingTable.MAYBE_FLOAT, maybeFloat);
    return this;
  }

  /** Arithmetic on {@code maybeFloat}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Float,
      EverythingUpdate> maybeFloat(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_FLOAT, EverythingFields.Root.ROOT);
  }

  /** {@code maybeDouble}: may be null. */
  public EverythingUpdate maybeDouble(@Nullable Double maybeDouble) {
    set(EverythingTable.MAYBE_DOUBLE, maybeDouble);
    return this;
  }

  /** Arithmetic on {@code maybeDouble}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, Double,
      EverythingUpdate> maybeDouble(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_DOUBLE, EverythingFields.Root.ROOT);
  }

  /** {@code maybeDecimal}: may be null. */
  public EverythingUpdate maybeDecimal(@Nullable BigDecimal maybeDecimal) {
    set(EverythingTable.MAYBE_DECIMAL, maybeDecimal);
    return this;
  }

  /** Arithmetic on {@code maybeDecimal}. */
  public NumberUpdate<Everything, EverythingFields.Root<Everything>, BigDecimal,
      EverythingUpdate> maybeDecimal(
      ) {
    return new NumberUpdate<>(this, EverythingTable.MAYBE_DECIMAL, EverythingFields.Root.ROOT);
  }

  /** {@code maybeString}: may be null. */
  public EverythingUpdate maybeString(@Nullable String maybeString) {
    set(EverythingTable.MAYBE_STRING, maybeString);
    return this;
  }

  /** Where {@code maybeString} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, String,
      EverythingUpdate> maybeString(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_STRING, EverythingFields.Root.ROOT);
  }

  /** {@code maybeBytes}: may be null. */
  public EverythingUpdate maybeBytes(byte @Nullable [] maybeBytes) {
    set(EverythingTable.MAYBE_BYTES, maybeBytes);
    return this;
  }

  /** Where {@code maybeBytes} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, byte[],
      EverythingUpdate> maybeBytes(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_BYTES, EverythingFields.Root.ROOT);
  }

  /** {@code maybeUuid}: may be null. */
  public EverythingUpdate maybeUuid(@Nullable UUID maybeUuid) {
    set(EverythingTable.MAYBE_UUID, maybeUuid);
    return this;
  }

  /** Where {@code maybeUuid} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, UUID,
      EverythingUpdate> maybeUuid(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_UUID, EverythingFields.Root.ROOT);
  }

  /** {@code maybeInstant}: may be null. */
  public EverythingUpdate maybeInstant(@Nullable Instant maybeInstant) {
    set(EverythingTable.MAYBE_INSTANT, maybeInstant);
    return this;
  }

  /** Where {@code maybeInstant} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Instant,
      EverythingUpdate> maybeInstant(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_INSTANT, EverythingFields.Root.ROOT);
  }

  /** {@code maybeOffsetDateTime}: may be null. */
  public EverythingUpdate maybeOffsetDateTime(@Nullable OffsetDateTime maybeOffsetDateTime) {
    set(EverythingTable.MAYBE_OFFSET_DATE_TIME, maybeOffsetDateTime);
    return this;
  }

  /** Where {@code maybeOffsetDateTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, OffsetDateTime,
      EverythingUpdate> maybeOffsetDateTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_OFFSET_DATE_TIME,
        EverythingFields.Root.ROOT);
  }

  /** {@code maybeLocalDateTime}: may be null. */
  public EverythingUpdate maybeLocalDateTime(@Nullable LocalDateTime maybeLocalDateTime) {
    set(EverythingTable.MAYBE_LOCAL_DATE_TIME, maybeLocalDateTime);
    return this;
  }

  /** Where {@code maybeLocalDateTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalDateTime,
      EverythingUpdate> maybeLocalDateTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_LOCAL_DATE_TIME,
        EverythingFields.Root.ROOT);
  }

  /** {@code maybeLocalDate}: may be null. */
  public EverythingUpdate maybeLocalDate(@Nullable LocalDate maybeLocalDate) {
    set(EverythingTable.MAYBE_LOCAL_DATE, maybeLocalDate);
    return this;
  }

  /** Where {@code maybeLocalDate} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalDate,
      EverythingUpdate> maybeLocalDate(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_LOCAL_DATE, EverythingFields.Root.ROOT);
  }

  /** {@code maybeLocalTime}: may be null. */
  public EverythingUpdate maybeLocalTime(@Nullable LocalTime maybeLocalTime) {
    set(EverythingTable.MAYBE_LOCAL_TIME, maybeLocalTime);
    return this;
  }

  /** Where {@code maybeLocalTime} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, LocalTime,
      EverythingUpdate> maybeLocalTime(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_LOCAL_TIME, EverythingFields.Root.ROOT);
  }

  /** {@code maybeUri}: may be null. */
  public EverythingUpdate maybeUri(@Nullable URI maybeUri) {
    set(EverythingTable.MAYBE_URI, maybeUri);
    return this;
  }

  /** Where {@code maybeUri} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, URI, EverythingUpdate> maybeUri(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_URI, EverythingFields.Root.ROOT);
  }

  /** {@code maybeColour}: may be null. */
  public EverythingUpdate maybeColour(Everything. @Nullable Colour maybeColour) {
    set(EverythingTable.MAYBE_COLOUR, maybeColour, EverythingTable.COLOUR_CODEC);
    return this;
  }

  /** Where {@code maybeColour} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Everything.Colour,
      EverythingUpdate> maybeColour(
      ) {
    return new ValueUpdate<>(this, EverythingTable.MAYBE_COLOUR, EverythingFields.Root.ROOT);
  }

  /** {@code changed}: set to the time of every write. */
  public EverythingUpdate changed(Instant changed) {
    set(EverythingTable.CHANGED, changed);
    return this;
  }

  /** Where {@code changed} is taken from. */
  public ValueUpdate<Everything, EverythingFields.Root<Everything>, Instant,
      EverythingUpdate> changed(
      ) {
    return new ValueUpdate<>(this, EverythingTable.CHANGED, EverythingFields.Root.ROOT);
  }
}
