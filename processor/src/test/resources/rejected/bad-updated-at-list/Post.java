package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;

@Model
public record Post(
    @Id int id,
    @UpdatedAt List<Instant> changes) {}
