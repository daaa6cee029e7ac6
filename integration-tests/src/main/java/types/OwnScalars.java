package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Every type of scalar as the user's own type, nullable. */
@Model
public record OwnScalars(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

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
        @Nullable Own.OfUri link,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
