package club;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;
import place.Point;

/** A locker, which an embedded record names. */
@Model
public record Locker(
        @Id @Embedded(prefix = "") LockerKey key,
        @Unique @Embedded Point at,
        @Embedded @Index Point door,
        @Relation List<LockerUse> uses) {}
