package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Version;
import org.jspecify.annotations.Nullable;

@Model
public record Page(
    @Id int id,
    @Nullable @Version Integer version) {}
