package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;

@Model
public record Post(
    @Id int id,
    @UpdatedAt long changed) {}
