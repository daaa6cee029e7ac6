package blog;

import io.prisma4j.annotation.Relation;
import java.util.Optional;

public record Address(
    String street,
    @Relation Optional<Place> place) {}
