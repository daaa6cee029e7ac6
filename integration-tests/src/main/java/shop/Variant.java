package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** A size of a product: a compound id, named by the user, of which half is a foreign key. */
@Model
@Id(
        value = {"productCode", "size"},
        name = "sku")
public record Variant(
        @Relation(fields = "productCode", references = "code")
        Product product,

        String productCode,
        int size,
        @Default("0") long price,
        @Relation List<OrderLine> lines) {}
