package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.time.YearMonth;

@Model
public record User(
    @Id int id,
    YearMonth joined) {}
