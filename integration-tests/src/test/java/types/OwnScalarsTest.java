package types;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
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
        return Stream.of(
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
                                OwnScalarsCopy::link))
                .map(column -> DynamicContainer.dynamicContainer(
                        column.name(),
                        column.operations(engine).entrySet().stream()
                                .map(operation -> DynamicTest.dynamicTest(
                                        operation.getKey(), () -> uncounted(operation.getValue())))));
    }
}
