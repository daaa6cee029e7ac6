package types;

import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;

/** Every type of scalar as the user's own type, projected. */
@Projection(OwnScalars.class)
public record OwnScalarsCopy(
        @Nullable Own.OfBoolean truth,
        @Nullable Own.OfShort small,
        @Nullable Own.OfInt whole,
        @Nullable Own.OfLong big,
        @Nullable Own.OfFloat single,
        @Nullable Own.OfDouble real,
        @Nullable Own.OfDecimal exact,
        @Nullable Own.OfText text,
        @Nullable Own.OfUuid uuid,
        @Nullable Own.OfInstant instant,
        @Nullable Own.OfOffset offset,
        @Nullable Own.OfDateTime dateTime,
        @Nullable Own.OfDate date,
        @Nullable Own.OfTime time,
        @Nullable Own.OfUri link) {}
