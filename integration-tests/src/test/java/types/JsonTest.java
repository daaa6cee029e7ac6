package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JSON in and out of columns, and in filters. */
class JsonTest extends TypesTest {
    private static final Json DARK = Json.of("{\"theme\": \"dark\"}");

    private static final List<Json> VALUES = List.of(
            Json.NULL,
            Json.of("true"),
            Json.of("0"),
            Json.of("-9007199254740993"),
            Json.of("1.5"),
            Json.string(""),
            Json.string("5"),
            Json.string("null"),
            Json.string("it's \"quoted\" \\ \n \u00e9 \uD83D\uDE00"),
            Json.of("[]"),
            Json.of("{}"),
            Json.of("[12345678901234567890.123456789, [[null, {\"b\": 1, \"a\": {\"c\": []}}]]]"),
            Json.string("x".repeat(100_000)));

    @Test
    void fillsADefault() {
        Guest guest = create(null, null);
        assertThat(guest.settings()).isEqualTo(DARK);
        assertThat(guest.notes()).isNull();
        assertThat(guest.bill()).isEmpty();
        assertThat(ids(uncounted(() -> prisma.guest()
                        .findMany()
                        .where(g -> g.settings().eq(DARK))
                        .toList())))
                .containsExactly(guest.id());
    }

    @Test
    void keepsEveryValue() {
        for (Json value : VALUES) {
            Guest made = create(value, value);
            Guest found = counted(
                    1,
                    () -> prisma.guest().findUnique(g -> g.id().eq(made.id())).orThrow());
            assertThat(made.settings()).isEqualTo(value);
            assertThat(found).isEqualTo(made);
            assertThat(found.notes()).isEqualTo(value);
            assertThat(found.bill()).isEqualTo(Optional.of(value));
        }
    }

    @Test
    void findsEveryValue() {
        for (Json value : VALUES) create(value, value);
        for (Json value : VALUES) {
            List<Guest> equal = counted(
                    1,
                    () -> prisma.guest()
                            .findMany()
                            .where(g -> g.notes().eq(value))
                            .toList());
            assertThat(equal).extracting(Guest::settings).containsExactly(value);
            List<Guest> others = counted(
                    1,
                    () -> prisma.guest()
                            .findMany()
                            .where(g -> g.notes().ne(value))
                            .toList());
            assertThat(others).hasSize(VALUES.size() - 1);
        }
        List<Guest> some = counted(
                1,
                () -> prisma.guest()
                        .findMany()
                        .where(g -> g.settings().in(VALUES.subList(0, 3)))
                        .toList());
        assertThat(some).extracting(Guest::settings).containsExactlyInAnyOrderElementsOf(VALUES.subList(0, 3));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsRelatedValues(RelationLoadStrategy strategy) {
        Hotel hotel = uncounted(() -> prisma.hotel()
                .create(h -> h.guests(g -> VALUES.forEach(
                        value -> g.create(x -> x.settings(value).notes(value).bill(value)))))
                .execute());
        Hotel found = uncounted(() -> prisma.hotel()
                .findUnique(h -> h.id().eq(hotel.id()))
                .include(h -> h.guests().orderBy(g -> g.id().asc()))
                .relationLoadStrategy(strategy)
                .orThrow());
        assertThat(found.guests()).extracting(Guest::settings).containsExactlyElementsOf(VALUES);
        assertThat(found.guests()).extracting(Guest::notes).containsExactlyElementsOf(VALUES);
    }

    @Test
    void tellsItsNullFromNoValue() {
        Guest jsonNull = create(Json.NULL, Json.NULL);
        Guest none = create(null, null);
        assertThat(ids(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .where(g -> g.notes().isNull())
                                .toList())))
                .containsExactly(none.id());
        assertThat(ids(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .where(g -> g.notes().eq(Json.NULL))
                                .toList())))
                .containsExactly(jsonNull.id());
        assertThat(jsonNull.notes()).isEqualTo(Json.NULL);
    }

    @Test
    void changesAndSelects() {
        Guest guest = create(DARK, DARK);
        Guest changed = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest.id()))
                        .data(d -> d.settings(Json.of("[1]")).notes(null))
                        .execute());
        assertThat(changed.settings()).isEqualTo(Json.of("[1]"));
        assertThat(changed.notes()).isNull();
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .select(g -> g.settings())
                                .toList()))
                .containsExactly(Json.of("[1]"));
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .select(GuestNotesProjection::of)
                                .toList()))
                .containsExactly(new GuestNotes(guest.id(), Json.of("[1]"), null));
    }

    @Test
    void createsMany() {
        int hotel = uncounted(() -> prisma.hotel().create(h -> h).execute()).id();
        uncounted(() -> prisma.guest()
                .createMany(
                        VALUES, (g, value) -> g.hotelId(hotel).settings(value).notes(value))
                .execute());
        assertThat(uncounted(() -> prisma.guest()
                        .findMany()
                        .orderBy(g -> g.id().asc())
                        .select(g -> g.notes())
                        .toList()))
                .containsExactlyElementsOf(VALUES);
    }

    @Test
    void losesNoDigitsOfANumberThatStandsAlone() {
        Json exact = Json.of("12345678901234567890.5");
        if (engine == Engine.SQLITE) {
            assertThat(refused(ValueOutOfRangeException.class, () -> create(exact, null)))
                    .hasMessageContaining("settings");
        } else {
            assertThat(create(exact, null).settings()).isEqualTo(exact);
        }
    }

    private Guest create(@Nullable Json settings, @Nullable Json others) {
        return uncounted(() -> {
            int hotel = prisma.hotel().create(h -> h).execute().id();
            return prisma.guest()
                    .create(g -> {
                        var guest = g.hotelId(hotel).notes(others).bill(others);
                        return settings == null ? guest : guest.settings(settings);
                    })
                    .execute();
        });
    }

    private static List<Integer> ids(List<Guest> guests) {
        return guests.stream().map(Guest::id).toList();
    }
}
