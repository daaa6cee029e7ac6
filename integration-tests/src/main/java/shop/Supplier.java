package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** A mapped table, referred to by a unique column that is mapped too. */
@Model
@Mapped("suppliers")
public record Supplier(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique @Mapped("tax_no") String taxNumber,
        @Relation List<Product> products) {}
