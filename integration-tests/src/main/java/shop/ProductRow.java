package shop;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Flat, so that a query written by hand can give it, too. */
@Projection(Product.class)
public record ProductRow(
        String code,
        @Field("name") String title,
        @Nullable Integer rating,
        Optional<Double> weight,
        @Count("variants") long sizes) {}
