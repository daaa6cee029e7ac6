package shop;

import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A declared projection through required and optional to-one relations, and through a list. */
@Projection(Order.class)
public record Receipt(
        long id,
        OrderState state,
        @Nullable String note,
        Person buyer,
        Optional<Person> recipient,
        Optional<UUID> recipientId,
        List<Line> lines) {

    /** Whoever buys or receives. */
    @Projection(Customer.class)
    public record Person(String email, Optional<String> nickname) {}

    /** A line, with the variant that it refers to by two columns. */
    @Projection(OrderLine.class)
    public record Line(int position, int quantity, Sku variant) {}

    /** A variant, without its product. */
    @Projection(Variant.class)
    public record Sku(String productCode, int size) {}
}
