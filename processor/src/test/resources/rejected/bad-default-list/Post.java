package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record Post(
    @Id int id,
    @Default({"1", "many"}) List<Integer> numbers) {}
