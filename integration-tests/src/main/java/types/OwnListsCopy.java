package types;

import io.prisma4j.annotation.Projection;
import java.util.List;

/** Lists of every type of scalar as the user's own type, projected. */
@Projection(OwnLists.class)
public record OwnListsCopy(
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
        List<Own.OfUri> links) {}
