package types;

import io.prisma4j.annotation.Projection;
import java.util.List;
import java.util.Optional;

/** What a list of purchases shows. */
@Projection(Purchase.class)
public record PurchaseCard(PurchaseId id, BuyerId buyerId, Money price, Optional<Money> discount, List<Money> parts) {}
