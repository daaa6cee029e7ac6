package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** One end of an implicit many-to-many relation. */
@Model
public record Tag(
        @Id String word, @Default("0") int weight, @Relation List<Product> products) {}
