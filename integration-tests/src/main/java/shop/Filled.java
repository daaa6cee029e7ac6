package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A default of every kind and type. */
@Model
public record Filled(
        @Id @Default(function = DefaultFunction.UUID_V7) UUID id,
        @Default(function = DefaultFunction.UUID_V4) UUID token,
        @Default(function = DefaultFunction.NOW) Instant made,
        @Default("true") boolean flag,
        @Default("-7") int number,
        @Default("9007199254740993") long big,
        @Default("0.5") double real,
        @Default("12.50") BigDecimal exact,
        @Default("it's \"quoted\" \\ 100%") String text,
        @Default("") String empty,
        @Default("SHIPPED") OrderState state,
        @Default("2026-01-02T03:04:05Z") Instant instant,
        @Default("2026-01-02") LocalDate date,
        @Default("7") @Nullable Integer maybe,
        @Default(sql = "(1 + 2)") int computed,
        @UpdatedAt Instant changed,
        @Default("x") String label) {}
