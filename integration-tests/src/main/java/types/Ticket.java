package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import java.time.Instant;

/** A model with an id of every kind. */
@Model
public record Ticket(
        @Id @Default(function = DefaultFunction.CUID) String id,
        @Default(function = DefaultFunction.CUID2) String second,
        @Default(function = DefaultFunction.ULID) String sorted,
        @Default(function = DefaultFunction.NANOID) String code,

        @Default(function = DefaultFunction.NANOID, length = 12)
        String shortCode,

        @Default(function = DefaultFunction.NOW) Instant createdAt,
        @UpdatedAt Instant updatedAt,
        String title) {}
