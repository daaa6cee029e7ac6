package shop.stock;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** One end of a many-to-many relation with a model of its own in between. */
@Model
public record Warehouse(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String cityName,
        @Relation List<StockLevel> stockLevels) {}
