package shop;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** A line with what is known of its order and its product, without the records between. */
@Projection(OrderLine.class)
public record LineCard(
        int position,
        @Field("order.buyer.email") String buyer,
        @Field("order.recipient.nickname") Optional<String> recipient,
        @Field("order.state") OrderState state,
        @Field("variant.product.name") String product,
        @Field("variant.product.rating") @Nullable Integer rating,
        @Count("order.lines") long lines,
        @Field("variant.product.supplier") Optional<Supplier> supplier,
        @Field("order.recipient") @Nullable Person person) {

    @Projection(Customer.class)
    public record Person(String email, @Count("received") long presents) {}
}
