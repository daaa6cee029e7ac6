package types;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A record of one scalar for every type. */
public interface Own {
    /** One {@code boolean}. */
    record OfBoolean(boolean value) implements Own {}

    /** One {@code short}. */
    record OfShort(short value) implements Own {}

    /** One {@code int}. */
    record OfInt(int value) implements Own {}

    /** One {@code long}. */
    record OfLong(long value) implements Own {}

    /** One {@code float}. */
    record OfFloat(float value) implements Own {}

    /** One {@code double}. */
    record OfDouble(double value) implements Own {}

    /** One {@code BigDecimal}. */
    record OfDecimal(BigDecimal value) implements Own {}

    /** One {@code String}. */
    record OfText(String value) implements Own {}

    /** One {@code UUID}. */
    record OfUuid(UUID value) implements Own {}

    /** One {@code Instant}. */
    record OfInstant(Instant value) implements Own {}

    /** One {@code OffsetDateTime}. */
    record OfOffset(OffsetDateTime value) implements Own {}

    /** One {@code LocalDateTime}. */
    record OfDateTime(LocalDateTime value) implements Own {}

    /** One {@code LocalDate}. */
    record OfDate(LocalDate value) implements Own {}

    /** One {@code LocalTime}. */
    record OfTime(LocalTime value) implements Own {}

    /** One {@code URI}. */
    record OfUri(URI value) implements Own {}
}
