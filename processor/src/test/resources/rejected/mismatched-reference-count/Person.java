package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
@Id({"first", "last"})
public record Person(
    String first,
    String last,
    List<Pet> pets) {}
