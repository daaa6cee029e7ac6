package types;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** The least and greatest values of the user's own types. */
@Projection(Purchase.class)
public record PurchaseTotals(
        @Count long purchases,
        @Min("price") @Nullable Money cheapest,
        @Max("number") Optional<Stars> best) {}
