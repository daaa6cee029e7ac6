package shop;

import io.prisma4j.annotation.Projection;

/** What stands on a shelf. */
@Projection(Product.class)
public record ProductLabel(String code, String name) {}
