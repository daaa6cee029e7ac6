package club;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import place.Address;
import place.Point;

/**
 * A member of the club.
 *
 * @param home where the member lives
 */
@Model
@Index({"home.city", "home.street desc"})
@Unique({"home.zip", "name"})
public record Member(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
        String name,
        @Embedded Address home,
        @Embedded(prefix = "job_") @Nullable Address work,
        @Embedded(prefix = "") Stay stay,
        @Embedded Optional<Point> is,
        @Relation Member sponsor,
        @Unique int sponsorId,
        @Relation Optional<Member> sponsored) {}
