package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.UUID;

@Model
@Unique({"vendor", "number", "shop"})
@Unique(value = {"shop", "place"}, name = "shelf", map = "offer_shelf")
@Index({"shop", "price desc"})
public record Offer(
    @Id @Default(function = DefaultFunction.UUID_V4) UUID id,
    String shop,
    int place,
    long price,
    @Relation(fields = {"vendor", "number"}, references = {"vendor", "number"}) Product product,
    String vendor,
    int number) {}
