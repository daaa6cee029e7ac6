package club;

import io.prisma4j.annotation.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import place.Address;
import place.Point;

/** A member with both addresses. */
@Projection(Member.class)
public record MemberCard(Address home, Optional<Address> work, String name, @Nullable Point is) {}
