package types;

import io.prisma4j.Raw;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.Unsupported;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** A model that the client cannot create: every row must have a corner, of which it knows nothing. */
@Model
@Index("legacyCode")
public record Plot(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String name,
        @Mapped("corner_at") @Unsupported("point") Raw corner,

        @Unsupported("point") @Default(sql = "'(0,0)'") Raw centre,

        @Ignore @Nullable String legacyCode,
        Optional<Region> region,
        @Nullable Integer regionId) {}
