package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A reserved word of SQL, and twice related to customers; the database counts its long id. */
@Model
@Index({"state", "placedAt desc"})
public record Order(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        long id,

        @Default("OPEN") OrderState state,
        @Default(function = DefaultFunction.NOW) Instant placedAt,
        @UpdatedAt Instant changedAt,
        @Nullable String note,

        @Relation(name = "Bought", fields = "buyerId", references = "id")
        Customer buyer,

        UUID buyerId,

        @Relation(name = "Received", fields = "recipientId", references = "id")
        Optional<Customer> recipient,

        Optional<UUID> recipientId,
        @Relation List<OrderLine> lines) {}
