package warehouse;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Unique;
import java.util.List;

@Model
public record StockTag(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, @Unique @NativeType("VARCHAR(40)") String tagName, List<StockItem> stockItems) {}
