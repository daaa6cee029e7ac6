package types;

import io.prisma4j.annotation.Check;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

/** A table with indexes of every kind, and conditions on its rows. */
@Model
@Mapped("offers")
@Unique(
        value = {"maker", "name"},
        map = "one_name_a_maker")
@Index({"maker", "price desc"})
@Index(value = "price", type = "HASH", map = "by_price")
@Index(value = "name", ops = "text_pattern_ops", map = "by_prefix")
@Index(value = "stock", where = "stock > 0")
@Index(expression = "lower(name)")
@Check("amount > 0 OR stock = 0")
@Check(value = "length(name) > 2", map = "name_is_long")
public record Offer(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String name,
        String maker,

        @Mapped("amount") @Check("amount >= 0") @Check("amount < 1000")
        int price,

        int stock) {}
