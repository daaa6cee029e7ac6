package store;

import io.prisma4j.annotation.Check;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

/** Every kind of index, and checks. */
@Model
@Mapped("articles")
@Unique(value = {"maker", "name"}, map = "one_name_a_maker")
@Index({"maker", "price desc"})
@Index(value = "price", type = "HASH", map = "by_price")
@Index(value = {"name", "maker"}, ops = {"text_pattern_ops", ""}, map = "by_prefix")
@Index(value = "stock", where = "stock > 0")
@Index(expression = "lower(name)")
@Check("amount > 0 OR stock = 0")
@Check(value = "length(name) > 2", map = "name_is_long")
@Check("maker <> name")
public record Article(
    @Id int id,
    String name,
    @Index(type = "BRIN") String maker,
    @Mapped("amount") @Check("amount >= 0") @Check("amount < 1000000") int price,
    int stock) {}
