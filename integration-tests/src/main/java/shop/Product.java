package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import shop.stock.StockLevel;

/** Has a text for an id, and mapped names; refers to a supplier by something unique that is not its id. */
@Model
@Mapped("products")
public record Product(
        @Id @Mapped("product_code") String code,
        @Mapped("product_name") String name,
        @Nullable Double weight,
        @Nullable Integer rating,
        @Default("0") int sold,

        @Relation(fields = "supplierTaxNumber", references = "taxNumber")
        Optional<Supplier> supplier,

        @Mapped("supplier_tax_number") @Nullable String supplierTaxNumber,
        @Relation List<Variant> variants,
        @Relation List<Tag> tags,
        @Relation List<StockLevel> stock) {}
