package warehouse;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record StockItem(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, String articleNumber, List<StockTag> stockTags) {}
