package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.Optional;

@Model
public record User(
    @Id @Embedded Optional<Key> key,
    String name) {}
