package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** A chain: one-to-one with itself. */
@Model
public record Seat(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String holder,

        @Relation(name = "Succession", fields = "successorId", references = "id")
        Optional<Seat> successor,

        @Unique @Nullable Integer successorId,
        @Relation(name = "Succession") Optional<Seat> predecessor) {}
