package all;

import io.prisma4j.annotation.GeneratedCode;
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

/** A new {@link Everything}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Everything.class)
@NullMarked
public final class EverythingCreate extends EverythingValues<EverythingCreate> {
  private EverythingCreate() {}

  /** The first stage of such a record. */
  public static RequiresABoolean<RequiresAShort<RequiresAnInt<RequiresALong<RequiresAFloat<
      RequiresADouble<RequiresADecimal<RequiresAString<RequiresBytes<RequiresAUuid<
      RequiresAnInstant<RequiresAnOffsetDateTime<RequiresALocalDateTime<RequiresALocalDate<
      RequiresALocalTime<RequiresAUri<RequiresColour<EverythingCreate>>>>>>>>>>>>>>>>> start(
      ) {
    EverythingCreate create = new EverythingCreate();
    return new EverythingValues.ABooleanStage<>(create, new EverythingValues.AShortStage<>(create,
        new EverythingValues.AnIntStage<>(create, new EverythingValues.ALongStage<>(create,
        new EverythingValues.AFloatStage<>(create, new EverythingValues.ADoubleStage<>(create,
        new EverythingValues.ADecimalStage<>(create, new EverythingValues.AStringStage<>(create,
        new EverythingValues.BytesStage<>(create, new EverythingValues.AUuidStage<>(create,
        new EverythingValues.AnInstantStage<>(create,
        new EverythingValues.AnOffsetDateTimeStage<>(create,
        new EverythingValues.ALocalDateTimeStage<>(create,
        new EverythingValues.ALocalDateStage<>(create,
        new EverythingValues.ALocalTimeStage<>(create, new EverythingValues.AUriStage<>(create,
        new EverythingValues.ColourStage<>(create, create)))))))))))))))));
  }

  @Override
  EverythingCreate self() {
    return this;
  }

  /**
   * A {@link Everything} that still needs its {@code aBoolean}.
   *
   * @param <N> what comes next
   */
  public interface RequiresABoolean<N> {
    /** {@code aBoolean}: required. */
    N aBoolean(boolean aBoolean);
  }

  /**
   * A {@link Everything} that still needs its {@code aShort}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAShort<N> {
    /** {@code aShort}: required. */
    N aShort(short aShort);
  }

  /**
   * A {@link Everything} that still needs its {@code anInt}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAnInt<N> {
    /** {@code anInt}: required. */
    N anInt(int anInt);
  }

  /**
   * A {@link Everything} that still needs its {@code aLong}.
   *
   * @param <N> what comes next
   */
  public interface RequiresALong<N> {
    /** {@code aLong}: required. */
    N aLong(long aLong);
  }

  /**
   * A {@link Everything} that still needs its {@code aFloat}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAFloat<N> {
    /** {@code aFloat}: required. */
    N aFloat(float aFloat);
  }

  /**
   * A {@link Everything} that still needs its {@code aDouble}.
   *
   * @param <N> what comes next
   */
  public interface RequiresADouble<N> {
    /** {@code aDouble}: required. */
    N aDouble(double aDouble);
  }

  /**
   * A {@link Everything} that still needs its {@code aDecimal}.
   *
   * @param <N> what comes next
   */
  public interface RequiresADecimal<N> {
    /** {@code aDecimal}: required. */
    N aDecimal(BigDecimal aDecimal);
  }

  /**
   * A {@link Everything} that still needs its {@code aString}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAString<N> {
    /** {@code aString}: required. */
    N aString(String aString);
  }

  /**
   * A {@link Everything} that still needs its {@code bytes}.
   *
   * @param <N> what comes next
   */
  public interface RequiresBytes<N> {
    /** {@code bytes}: required. */
    N bytes(byte[] bytes);
  }

  /**
   * A {@link Everything} that still needs its {@code aUuid}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAUuid<N> {
    /** {@code aUuid}: required. */
    N aUuid(UUID aUuid);
  }

  /**
   * A {@link Everything} that still needs its {@code anInstant}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAnInstant<N> {
    /** {@code anInstant}: required. */
    N anInstant(Instant anInstant);
  }

  /**
   * A {@link Everything} that still needs its {@code anOffsetDateTime}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAnOffsetDateTime<N> {
    /** {@code anOffsetDateTime}: required. */
    N anOffsetDateTime(OffsetDateTime anOffsetDateTime);
  }

  /**
   * A {@link Everything} that still needs its {@code aLocalDateTime}.
   *
   * @param <N> what comes next
   */
  public interface RequiresALocalDateTime<N> {
    /** {@code aLocalDateTime}: required. */
    N aLocalDateTime(LocalDateTime aLocalDateTime);
  }

  /**
   * A {@link Everything} that still needs its {@code aLocalDate}.
   *
   * @param <N> what comes next
   */
  public interface RequiresALocalDate<N> {
    /** {@code aLocalDate}: required. */
    N aLocalDate(LocalDate aLocalDate);
  }

  /**
   * A {@link Everything} that still needs its {@code aLocalTime}.
   *
   * @param <N> what comes next
   */
  public interface RequiresALocalTime<N> {
    /** {@code aLocalTime}: required. */
    N aLocalTime(LocalTime aLocalTime);
  }

  /**
   * A {@link Everything} that still needs its {@code aUri}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAUri<N> {
    /** {@code aUri}: required. */
    N aUri(URI aUri);
  }

  /**
   * A {@link Everything} that still needs its {@code colour}.
   *
   * @param <N> what comes next
   */
  public interface RequiresColour<N> {
    /** {@code colour}: required. */
    N colour(Everything.Colour colour);
  }
}
