package shop.stock;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import shop.Product;

/** The join model of products and warehouses, across packages: a compound id of two foreign keys. */
@Model
@Id({"productCode", "warehouseId"})
public record StockLevel(
        @Relation(fields = "productCode", references = "code", onDelete = ReferentialAction.CASCADE)
        Product product,

        String productCode,
        @Relation(fields = "warehouseId", references = "id") Warehouse warehouse,
        int warehouseId,
        int onHand) {}
