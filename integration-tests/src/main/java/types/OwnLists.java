package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** Lists of every type of scalar as the user's own type. */
@Model
public record OwnLists(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        List<Own.OfBoolean> truths,
        List<Own.OfShort> smalls,
        List<Own.OfInt> wholes,
        List<Own.OfLong> bigs,
        List<Own.OfFloat> singles,
        List<Own.OfDouble> reals,
        List<Own.OfDecimal> exacts,
        List<Own.OfText> texts,
        List<Own.OfUuid> uuids,
        List<Own.OfInstant> instants,
        List<Own.OfOffset> offsets,
        List<Own.OfDateTime> dateTimes,
        List<Own.OfDate> dates,
        List<Own.OfTime> times,
        List<Own.OfUri> links,
        @Relation Optional<Shelf> shelf,
        @Nullable Integer shelfId) {}
