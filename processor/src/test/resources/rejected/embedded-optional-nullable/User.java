package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Model
public record User(
    @Id int id,
    @Embedded @Nullable Optional<Address> address) {}
