package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** The time of the create, in every type, and that of the last change. */
@Model
public record Moment(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Nullable String note,
        @Default(function = DefaultFunction.NOW) Instant instant,
        @Default(function = DefaultFunction.NOW) OffsetDateTime offset,
        @Default(function = DefaultFunction.NOW) LocalDateTime dateTime,
        @Default(function = DefaultFunction.NOW) LocalDate date,
        @Default(function = DefaultFunction.NOW) LocalTime time,
        @UpdatedAt @Nullable Instant changed,
        @UpdatedAt @Nullable OffsetDateTime changedOffset,
        @UpdatedAt @Nullable LocalDateTime changedDateTime) {}
