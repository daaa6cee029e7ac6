package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

/** Identified within its order; refers to a variant by two columns. */
@Model
@Mapped("order_lines")
@Id({"orderId", "position"})
public record OrderLine(
        @Relation(fields = "orderId", references = "id", onDelete = ReferentialAction.CASCADE)
        Order order,

        @Mapped("order_id") long orderId,
        int position,
        @Default("1") int quantity,

        @Relation(
                fields = {"variantProduct", "variantSize"},
                references = {"productCode", "size"})
        Variant variant,

        @Mapped("variant_product") String variantProduct,
        @Mapped("variant_size") int variantSize) {}
