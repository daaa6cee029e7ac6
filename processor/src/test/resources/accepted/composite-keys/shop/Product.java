package shop;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

/** Something to sell; its key is made of two columns. */
@Model
@Id({"vendor", "number"})
public record Product(String vendor, int number, String label, List<Offer> offers) {}
