package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;

@Model
public record Post(
    @Id int id,
    @Unique List<String> tags) {}
