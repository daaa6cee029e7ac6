package types;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import types.Own.OfBoolean;
import types.Own.OfDate;
import types.Own.OfDateTime;
import types.Own.OfDecimal;
import types.Own.OfDouble;
import types.Own.OfFloat;
import types.Own.OfInstant;
import types.Own.OfInt;
import types.Own.OfLong;
import types.Own.OfOffset;
import types.Own.OfShort;
import types.Own.OfText;
import types.Own.OfTime;
import types.Own.OfUri;
import types.Own.OfUuid;

/** Every type of scalar as a record of the user's, in every operation, with the values that are hard to keep. */
class OwnScalarsTest extends TypesTest {

    @TestFactory
    Stream<DynamicContainer> ownTypes() {
        var scalars = new ValueModel<>(
                prisma.ownScalars(),
                true,
                OwnScalarsFields.Root::id,
                OwnScalars::id,
                (create, shelf) -> create.shelfId(shelf),
                OwnScalars::shelfId,
                OwnScalarsCopyProjection::of,
                (shelf, strategy) -> prisma.shelf()
                        .findUnique(s -> s.id().eq(shelf))
                        .include(s -> s.own().orderBy(x -> x.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow()
                        .own(),
                () -> prisma.shelf().create(s -> s).execute().id());
        return tests(Stream.of(
                scalars.column(
                        "truth",
                        ScalarValues.BOOLEANS.as(OfBoolean::new, OfBoolean::value),
                        OwnScalarsCreate::truth,
                        OwnScalarsUpdate::truth,
                        OwnScalarsFields::truth,
                        OwnScalars::truth,
                        OwnScalarsCopy::truth),
                scalars.column(
                        "small",
                        ScalarValues.SHORTS.as(OfShort::new, OfShort::value),
                        OwnScalarsCreate::small,
                        OwnScalarsUpdate::small,
                        OwnScalarsFields::small,
                        OwnScalars::small,
                        OwnScalarsCopy::small),
                scalars.column(
                        "whole",
                        ScalarValues.INTS.as(OfInt::new, OfInt::value),
                        OwnScalarsCreate::whole,
                        OwnScalarsUpdate::whole,
                        OwnScalarsFields::whole,
                        OwnScalars::whole,
                        OwnScalarsCopy::whole),
                scalars.column(
                        "big",
                        ScalarValues.LONGS.as(OfLong::new, OfLong::value),
                        OwnScalarsCreate::big,
                        OwnScalarsUpdate::big,
                        OwnScalarsFields::big,
                        OwnScalars::big,
                        OwnScalarsCopy::big),
                scalars.column(
                        "single",
                        ScalarValues.FLOATS.as(OfFloat::new, OfFloat::value),
                        OwnScalarsCreate::single,
                        OwnScalarsUpdate::single,
                        OwnScalarsFields::single,
                        OwnScalars::single,
                        OwnScalarsCopy::single),
                scalars.column(
                        "real",
                        ScalarValues.DOUBLES.as(OfDouble::new, OfDouble::value),
                        OwnScalarsCreate::real,
                        OwnScalarsUpdate::real,
                        OwnScalarsFields::real,
                        OwnScalars::real,
                        OwnScalarsCopy::real),
                scalars.column(
                        "exact",
                        ScalarValues.DECIMALS.as(OfDecimal::new, OfDecimal::value),
                        OwnScalarsCreate::exact,
                        OwnScalarsUpdate::exact,
                        OwnScalarsFields::exact,
                        OwnScalars::exact,
                        OwnScalarsCopy::exact),
                scalars.column(
                        "text",
                        ScalarValues.TEXTS.as(OfText::new, OfText::value),
                        OwnScalarsCreate::text,
                        OwnScalarsUpdate::text,
                        OwnScalarsFields::text,
                        OwnScalars::text,
                        OwnScalarsCopy::text),
                scalars.column(
                        "uuid",
                        ScalarValues.UUIDS.as(OfUuid::new, OfUuid::value),
                        OwnScalarsCreate::uuid,
                        OwnScalarsUpdate::uuid,
                        OwnScalarsFields::uuid,
                        OwnScalars::uuid,
                        OwnScalarsCopy::uuid),
                scalars.column(
                        "instant",
                        ScalarValues.INSTANTS.as(OfInstant::new, OfInstant::value),
                        OwnScalarsCreate::instant,
                        OwnScalarsUpdate::instant,
                        OwnScalarsFields::instant,
                        OwnScalars::instant,
                        OwnScalarsCopy::instant),
                scalars.column(
                        "offset",
                        ScalarValues.OFFSETS.as(OfOffset::new, OfOffset::value),
                        OwnScalarsCreate::offset,
                        OwnScalarsUpdate::offset,
                        OwnScalarsFields::offset,
                        OwnScalars::offset,
                        OwnScalarsCopy::offset),
                scalars.column(
                        "dateTime",
                        ScalarValues.DATE_TIMES.as(OfDateTime::new, OfDateTime::value),
                        OwnScalarsCreate::dateTime,
                        OwnScalarsUpdate::dateTime,
                        OwnScalarsFields::dateTime,
                        OwnScalars::dateTime,
                        OwnScalarsCopy::dateTime),
                scalars.column(
                        "date",
                        ScalarValues.DATES.as(OfDate::new, OfDate::value),
                        OwnScalarsCreate::date,
                        OwnScalarsUpdate::date,
                        OwnScalarsFields::date,
                        OwnScalars::date,
                        OwnScalarsCopy::date),
                scalars.column(
                        "time",
                        ScalarValues.TIMES.as(OfTime::new, OfTime::value),
                        OwnScalarsCreate::time,
                        OwnScalarsUpdate::time,
                        OwnScalarsFields::time,
                        OwnScalars::time,
                        OwnScalarsCopy::time),
                scalars.column(
                        "link",
                        ScalarValues.URIS.as(OfUri::new, OfUri::value),
                        OwnScalarsCreate::link,
                        OwnScalarsUpdate::link,
                        OwnScalarsFields::link,
                        OwnScalars::link,
                        OwnScalarsCopy::link)));
    }

    @TestFactory
    Stream<DynamicContainer> lists() {
        var lists = new ValueModel<>(
                prisma.ownLists(),
                false,
                OwnListsFields.Root::id,
                OwnLists::id,
                (create, shelf) -> create.shelfId(shelf),
                OwnLists::shelfId,
                OwnListsCopyProjection::of,
                (shelf, strategy) -> prisma.shelf()
                        .findUnique(s -> s.id().eq(shelf))
                        .include(s -> s.ownLists().orderBy(x -> x.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow()
                        .ownLists(),
                () -> prisma.shelf().create(s -> s).execute().id());
        return tests(Stream.of(
                lists.column(
                        "truths",
                        ScalarValues.BOOLEANS
                                .as(OfBoolean::new, OfBoolean::value)
                                .lists(),
                        OwnListsCreate::truths,
                        OwnListsUpdate::truths,
                        OwnListsFields::truths,
                        OwnLists::truths,
                        OwnListsCopy::truths),
                lists.column(
                        "smalls",
                        ScalarValues.SHORTS.as(OfShort::new, OfShort::value).lists(),
                        OwnListsCreate::smalls,
                        OwnListsUpdate::smalls,
                        OwnListsFields::smalls,
                        OwnLists::smalls,
                        OwnListsCopy::smalls),
                lists.column(
                        "wholes",
                        ScalarValues.INTS.as(OfInt::new, OfInt::value).lists(),
                        OwnListsCreate::wholes,
                        OwnListsUpdate::wholes,
                        OwnListsFields::wholes,
                        OwnLists::wholes,
                        OwnListsCopy::wholes),
                lists.column(
                        "bigs",
                        ScalarValues.LONGS.as(OfLong::new, OfLong::value).lists(),
                        OwnListsCreate::bigs,
                        OwnListsUpdate::bigs,
                        OwnListsFields::bigs,
                        OwnLists::bigs,
                        OwnListsCopy::bigs),
                lists.column(
                        "singles",
                        ScalarValues.FLOATS.as(OfFloat::new, OfFloat::value).lists(),
                        OwnListsCreate::singles,
                        OwnListsUpdate::singles,
                        OwnListsFields::singles,
                        OwnLists::singles,
                        OwnListsCopy::singles),
                lists.column(
                        "reals",
                        ScalarValues.DOUBLES.as(OfDouble::new, OfDouble::value).lists(),
                        OwnListsCreate::reals,
                        OwnListsUpdate::reals,
                        OwnListsFields::reals,
                        OwnLists::reals,
                        OwnListsCopy::reals),
                lists.column(
                        "exacts",
                        ScalarValues.DECIMALS
                                .as(OfDecimal::new, OfDecimal::value)
                                .lists(),
                        OwnListsCreate::exacts,
                        OwnListsUpdate::exacts,
                        OwnListsFields::exacts,
                        OwnLists::exacts,
                        OwnListsCopy::exacts),
                lists.column(
                        "texts",
                        ScalarValues.TEXTS.as(OfText::new, OfText::value).lists(),
                        OwnListsCreate::texts,
                        OwnListsUpdate::texts,
                        OwnListsFields::texts,
                        OwnLists::texts,
                        OwnListsCopy::texts),
                lists.column(
                        "uuids",
                        ScalarValues.UUIDS.as(OfUuid::new, OfUuid::value).lists(),
                        OwnListsCreate::uuids,
                        OwnListsUpdate::uuids,
                        OwnListsFields::uuids,
                        OwnLists::uuids,
                        OwnListsCopy::uuids),
                lists.column(
                        "instants",
                        ScalarValues.INSTANTS
                                .as(OfInstant::new, OfInstant::value)
                                .lists(),
                        OwnListsCreate::instants,
                        OwnListsUpdate::instants,
                        OwnListsFields::instants,
                        OwnLists::instants,
                        OwnListsCopy::instants),
                lists.column(
                        "offsets",
                        ScalarValues.OFFSETS.as(OfOffset::new, OfOffset::value).lists(),
                        OwnListsCreate::offsets,
                        OwnListsUpdate::offsets,
                        OwnListsFields::offsets,
                        OwnLists::offsets,
                        OwnListsCopy::offsets),
                lists.column(
                        "dateTimes",
                        ScalarValues.DATE_TIMES
                                .as(OfDateTime::new, OfDateTime::value)
                                .lists(),
                        OwnListsCreate::dateTimes,
                        OwnListsUpdate::dateTimes,
                        OwnListsFields::dateTimes,
                        OwnLists::dateTimes,
                        OwnListsCopy::dateTimes),
                lists.column(
                        "dates",
                        ScalarValues.DATES.as(OfDate::new, OfDate::value).lists(),
                        OwnListsCreate::dates,
                        OwnListsUpdate::dates,
                        OwnListsFields::dates,
                        OwnLists::dates,
                        OwnListsCopy::dates),
                lists.column(
                        "times",
                        ScalarValues.TIMES.as(OfTime::new, OfTime::value).lists(),
                        OwnListsCreate::times,
                        OwnListsUpdate::times,
                        OwnListsFields::times,
                        OwnLists::times,
                        OwnListsCopy::times),
                lists.column(
                        "links",
                        ScalarValues.URIS.as(OfUri::new, OfUri::value).lists(),
                        OwnListsCreate::links,
                        OwnListsUpdate::links,
                        OwnListsFields::links,
                        OwnLists::links,
                        OwnListsCopy::links)));
    }
}
