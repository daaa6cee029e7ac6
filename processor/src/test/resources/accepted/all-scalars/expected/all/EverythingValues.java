package all;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
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

/**
 * What any create of a {@link Everything} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
public abstract class EverythingValues<S extends EverythingValues<S>> extends Input {
  EverythingValues() {
    super(EverythingTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(long id) {
    set(EverythingTable.ID, id);
    return self();
  }

  /** {@code maybeBoolean}: may be null. */
  public S maybeBoolean(@Nullable Boolean maybeBoolean) {
    set(EverythingTable.MAYBE_BOOLEAN, maybeBoolean);
    return self();
  }

  /** {@code maybeShort}: may be null. */
  public S maybeShort(@Nullable Short maybeShort) {
    set(EverythingTable.MAYBE_SHORT, maybeShort);
    return self();
  }

  /** {@code maybeInt}: may be null. */
  public S maybeInt(@Nullable Integer maybeInt) {
    set(EverythingTable.MAYBE_INT, maybeInt);
    return self();
  }

  /** {@code maybeLong}: may be null. */
  public S maybeLong(@Nullable Long maybeLong) {
    set(EverythingTable.MAYBE_LONG, maybeLong);
    return self();
  }

  /** {@code maybeFloat}: may be null. */
  public S maybeFloat(@Nullable Float maybeFloat) {
    set(EverythingTable.MAYBE_FLOAT, maybeFloat);
    return self();
  }

  /** {@code maybeDouble}: may be null. */
  public S maybeDouble(@Nullable Double maybeDouble) {
    set(EverythingTable.MAYBE_DOUBLE, maybeDouble);
    return self();
  }

  /** {@code maybeDecimal}: may be null. */
  public S maybeDecimal(@Nullable BigDecimal maybeDecimal) {
    set(EverythingTable.MAYBE_DECIMAL, maybeDecimal);
    return self();
  }

  /** {@code maybeString}: may be null. */
  public S maybeString(@Nullable String maybeString) {
    set(EverythingTable.MAYBE_STRING, maybeString);
    return self();
  }

  /** {@code maybeBytes}: may be null. */
  public S maybeBytes(byte @Nullable [] maybeBytes) {
    set(EverythingTable.MAYBE_BYTES, maybeBytes);
    return self();
  }

  /** {@code maybeUuid}: may be null. */
  public S maybeUuid(@Nullable UUID maybeUuid) {
    set(EverythingTable.MAYBE_UUID, maybeUuid);
    return self();
  }

  /** {@code maybeInstant}: may be null. */
  public S maybeInstant(@Nullable Instant maybeInstant) {
    set(EverythingTable.MAYBE_INSTANT, maybeInstant);
    return self();
  }

  /** {@code maybeOffsetDateTime}: may be null. */
  public S maybeOffsetDateTime(@Nullable OffsetDateTime maybeOffsetDateTime) {
    set(EverythingTable.MAYBE_OFFSET_DATE_TIME, maybeOffsetDateTime);
    return self();
  }

  /** {@code maybeLocalDateTime}: may be null. */
  public S maybeLocalDateTime(@Nullable LocalDateTime maybeLocalDateTime) {
    set(EverythingTable.MAYBE_LOCAL_DATE_TIME, maybeLocalDateTime);
    return self();
  }

  /** {@code maybeLocalDate}: may be null. */
  public S maybeLocalDate(@Nullable LocalDate maybeLocalDate) {
    set(EverythingTable.MAYBE_LOCAL_DATE, maybeLocalDate);
    return self();
  }

  /** {@code maybeLocalTime}: may be null. */
  public S maybeLocalTime(@Nullable LocalTime maybeLocalTime) {
    set(EverythingTable.MAYBE_LOCAL_TIME, maybeLocalTime);
    return self();
  }

  /** {@code maybeUri}: may be null. */
  public S maybeUri(@Nullable URI maybeUri) {
    set(EverythingTable.MAYBE_URI, maybeUri);
    return self();
  }

  /** {@code maybeColour}: may be null. */
  public S maybeColour(Everything. @Nullable Colour maybeColour) {
    set(EverythingTable.MAYBE_COLOUR, maybeColour, EverythingTable.COLOUR_CODEC);
    return self();
  }

  /** {@code changed}: set to the time of every write. */
  public S changed(Instant changed) {
    set(EverythingTable.CHANGED, changed);
    return self();
  }

  /** Takes {@code aBoolean} and goes on. */
  record ABooleanStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresABoolean<N> {
    @Override
    public N aBoolean(boolean aBoolean) {
      values.set(EverythingTable.A_BOOLEAN, aBoolean);
      return next;
    }
  }

  /** Takes {@code aShort} and goes on. */
  record AShortStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAShort<N> {
    @Override
    public N aShort(short aShort) {
      values.set(EverythingTable.A_SHORT, aShort);
      return next;
    }
  }

  /** Takes {@code anInt} and goes on. */
  record AnIntStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAnInt<N> {
    @Override
    public N anInt(int anInt) {
      values.set(EverythingTable.AN_INT, anInt);
      return next;
    }
  }

  /** Takes {@code aLong} and goes on. */
  record ALongStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresALong<N> {
    @Override
    public N aLong(long aLong) {
      values.set(EverythingTable.A_LONG, aLong);
      return next;
    }
  }

  /** Takes {@code aFloat} and goes on. */
  record AFloatStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAFloat<N> {
    @Override
    public N aFloat(float aFloat) {
      values.set(EverythingTable.A_FLOAT, aFloat);
      return next;
    }
  }

  /** Takes {@code aDouble} and goes on. */
  record ADoubleStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresADouble<N> {
    @Override
    public N aDouble(double aDouble) {
      values.set(EverythingTable.A_DOUBLE, aDouble);
      return next;
    }
  }

  /** Takes {@code aDecimal} and goes on. */
  record ADecimalStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresADecimal<N> {
    @Override
    public N aDecimal(BigDecimal aDecimal) {
      values.set(EverythingTable.A_DECIMAL, aDecimal);
      return next;
    }
  }

  /** Takes {@code aString} and goes on. */
  record AStringStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAString<N> {
    @Override
    public N aString(String aString) {
      values.set(EverythingTable.A_STRING, aString);
      return next;
    }
  }

  /** Takes {@code bytes} and goes on. */
  record BytesStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresBytes<N> {
    @Override
    public N bytes(byte[] bytes) {
      values.set(EverythingTable.BYTES, bytes);
      return next;
    }
  }

  /** Takes {@code aUuid} and goes on. */
  record AUuidStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAUuid<N> {
    @Override
    public N aUuid(UUID aUuid) {
      values.set(EverythingTable.A_UUID, aUuid);
      return next;
    }
  }

  /** Takes {@code anInstant} and goes on. */
  record AnInstantStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAnInstant<N> {
    @Override
    public N anInstant(Instant anInstant) {
      values.set(EverythingTable.AN_INSTANT, anInstant);
      return next;
    }
  }

  /** Takes {@code anOffsetDateTime} and goes on. */
  record AnOffsetDateTimeStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAnOffsetDateTime<N> {
    @Override
    public N anOffsetDateTime(OffsetDateTime anOffsetDateTime) {
      values.set(EverythingTable.AN_OFFSET_DATE_TIME, anOffsetDateTime);
      return next;
    }
  }

  /** Takes {@code aLocalDateTime} and goes on. */
  record ALocalDateTimeStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresALocalDateTime<N> {
    @Override
    public N aLocalDateTime(LocalDateTime aLocalDateTime) {
      values.set(EverythingTable.A_LOCAL_DATE_TIME, aLocalDateTime);
      return next;
    }
  }

  /** Takes {@code aLocalDate} and goes on. */
  record ALocalDateStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresALocalDate<N> {
    @Override
    public N aLocalDate(LocalDate aLocalDate) {
      values.set(EverythingTable.A_LOCAL_DATE, aLocalDate);
      return next;
    }
  }

  /** Takes {@code aLocalTime} and goes on. */
  record ALocalTimeStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresALocalTime<N> {
    @Override
    public N aLocalTime(LocalTime aLocalTime) {
      values.set(EverythingTable.A_LOCAL_TIME, aLocalTime);
      return next;
    }
  }

  /** Takes {@code aUri} and goes on. */
  record AUriStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresAUri<N> {
    @Override
    public N aUri(URI aUri) {
      values.set(EverythingTable.A_URI, aUri);
      return next;
    }
  }

  /** Takes {@code colour} and goes on. */
  record ColourStage<N>(EverythingValues<?> values,
      N next) implements EverythingCreate.RequiresColour<N> {
    @Override
    public N colour(Everything.Colour colour) {
      values.set(EverythingTable.COLOUR, colour, EverythingTable.COLOUR_CODEC);
      return next;
    }
  }
}
