package types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.Json;
import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records in columns of JSON, in and out of them, and in filters. */
class JsonRecordsTest extends TypesTest {
    private static final byte[] BYTES = {0, -1, 2};
    private static final Shortcut SAVE = new Shortcut("ctrl s", "save");
    private static final Shortcut QUIT = new Shortcut("\"q\" \\ \n \uD83D\uDE00", "quit");
    private static final Shape CIRCLE = new Shape.Circle(1.5);
    private static final Shape GROUP =
            new Shape.Group(List.of(CIRCLE, new Shape.Rectangle(1, 2), new Shape.Group(List.of())));
    private static final Outline OUTLINE = new Outline(
            "a", List.of(new Outline("b", List.of(new Outline("c", List.of()))), new Outline("d", List.of())));

    private int wall;

    @BeforeEach
    void createWall() {
        wall = uncounted(() -> prisma.wall().create(w -> w).execute()).id();
    }

    @Test
    void areCreatedAndFound() {
        Screen made = counted(
                1,
                () -> prisma.screen()
                        .create(s -> s.wallId(wall)
                                .settings(settings("note"))
                                .shortcuts(List.of(SAVE, QUIT))
                                .outline(OUTLINE)
                                .shape(GROUP))
                        .execute());
        assertThat(made.outline()).isEqualTo(OUTLINE);
        assertThat(made.shape()).contains(GROUP);
        assertThat(made.shortcuts()).containsExactly(SAVE, QUIT);
        Screen found = counted(
                1, () -> prisma.screen().findUnique(s -> s.id().eq(made.id())).orThrow());
        same(found.settings(), settings("note"));
        assertThat(found.shortcuts()).isEqualTo(made.shortcuts());
    }

    @Test
    void mayBeMissing() {
        Screen made = create(null, null, null);
        assertThat(made.settings()).isNull();
        assertThat(made.shortcuts()).isEmpty();
        assertThat(made.outline()).isNull();
        assertThat(made.shape()).isEmpty();
        Screen filled = create(settings(null), OUTLINE, CIRCLE);
        assertThat(uncounted(() ->
                        prisma.screen().findUnique(s -> s.id().eq(filled.id())).orThrow()))
                .satisfies(found -> same(found.settings(), settings(null)));
        Screen cleared = counted(
                1,
                () -> prisma.screen()
                        .update(s -> s.id().eq(filled.id()))
                        .data(d -> d.settings(null).outline(null).shape(null))
                        .execute());
        assertThat(cleared.settings()).isNull();
        assertThat(cleared.shape()).isEmpty();
    }

    @Test
    void areComparedByContent() {
        Screen circle = create(null, null, CIRCLE);
        Screen group = create(settings("x"), OUTLINE, GROUP);
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.shape().eq(CIRCLE))
                                .toList())))
                .containsExactly(circle.id());
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.shape().ne(CIRCLE).and(s.shape().in(GROUP, CIRCLE)))
                                .toList())))
                .containsExactly(group.id());
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.settings().eq(settings("x")))
                                .toList())))
                .containsExactly(group.id());
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s ->
                                        s.outline().isNull().and(s.shortcuts().eq(List.of())))
                                .toList())))
                .containsExactly(circle.id());
    }

    @Test
    void areMadeOfWhatConvertersMake() {
        create(settings("x"), null, null);
        assertThat(counted(
                        1,
                        () -> prisma.screen()
                                .count()
                                .where(s -> s.settings().path("budget").eq(999))
                                .execute()))
                .isEqualTo(1);
    }

    @Test
    void areLookedInto() {
        Screen group = create(settings("x"), OUTLINE, GROUP);
        create(settings(null), null, CIRCLE);
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.shape()
                                        .path("parts")
                                        .at(1)
                                        .path("width")
                                        .eq(1))
                                .toList())))
                .containsExactly(group.id());
        assertThat(ids(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.settings()
                                        .path("note")
                                        .startsWith("x")
                                        .and(s.outline()
                                                .path("below")
                                                .at(-1)
                                                .path("title")
                                                .eq("d")))
                                .toList())))
                .containsExactly(group.id());
        assertThat(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .orderBy(s -> s.id().asc())
                                .select(s -> s.settings().path("theme"))
                                .toList()))
                .containsExactly(Json.string("dark"), Json.string("dark"));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void areReadOfRelatedRows(RelationLoadStrategy strategy) {
        uncounted(() -> prisma.wall()
                .update(w -> w.id().eq(wall))
                .data(d ->
                        d.screens(s -> s.create(x -> x.settings(settings("in")).shape(GROUP))
                                .create(x -> x.shortcuts(List.of(QUIT)).outline(OUTLINE))))
                .execute());
        Wall found = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.wall()
                        .findUnique(w -> w.id().eq(wall))
                        .include(w -> w.screens().orderBy(s -> s.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        same(found.screens().get(0).settings(), settings("in"));
        assertThat(found.screens()).extracting(Screen::shape).containsExactly(Optional.of(GROUP), Optional.empty());
        assertThat(found.screens().get(1).shortcuts()).containsExactly(QUIT);
        assertThat(found.screens().get(1).outline()).isEqualTo(OUTLINE);
    }

    @Test
    void areWrittenInNumbersAndSelected() {
        assertThat(counted(
                        1,
                        () -> prisma.screen()
                                .createMany(
                                        List.of(SAVE, QUIT),
                                        (s, shortcut) -> s.wallId(wall).shortcuts(List.of(shortcut)))
                                .execute()))
                .isEqualTo(2);
        record Line(int id, List<Shortcut> shortcuts) {}
        assertThat(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .orderBy(s -> s.id().asc())
                                .select(s -> Row.of(s.id(), s.shortcuts()).as(Line::new))
                                .toList()))
                .extracting(Line::shortcuts)
                .containsExactly(List.of(SAVE), List.of(QUIT));
        assertThat(counted(
                        1,
                        () -> prisma.screen()
                                .findMany()
                                .orderBy(s -> s.id().asc())
                                .select(ScreenCardProjection::of)
                                .toList()))
                .extracting(ScreenCard::shortcuts, ScreenCard::outline)
                .startsWith(tuple(List.of(SAVE), Optional.empty()));
    }

    @Test
    void ignoreWhatTheyDoNotKnow() {
        Screen screen = create(null, null, null);
        store("shape", "{\"more\": [1, {}], \"radius\": 2, \"type\": \"Circle\"}");
        store("outline", "{\"title\": \"a\\u0062\", \"below\": [], \"other\": null}");
        Screen found = uncounted(
                () -> prisma.screen().findUnique(s -> s.id().eq(screen.id())).orThrow());
        assertThat(found.shape()).contains(new Shape.Circle(2));
        assertThat(found.outline()).isEqualTo(new Outline("ab", List.of()));
        store("outline", "null");
        assertThat(uncounted(() ->
                        prisma.screen().findUnique(s -> s.id().eq(screen.id())).orThrow()))
                .returns(null, Screen::outline);
    }

    @Test
    void namesThePathToWhatCannotBeRead() {
        create(null, null, null);
        unreadable("outline", "{\"title\": \"a\", \"below\": [{\"title\": \"b\"}]}", "below[0].below is missing");
        unreadable("outline", "{\"title\": 3, \"below\": []}", "title is no text");
        unreadable("outline", "[]", "it is no object");
        unreadable("shortcuts", "null", "it is JSON's null");
        unreadable("outline", "{\"title\": \"a\", \"below\": [null]}", "below[0] is null");
        unreadable("shape", "{\"type\": \"Hexagon\"}", "type names no record");
        unreadable("shape", "{\"type\": \"box\", \"width\": 1.5, \"height\": 1}", "width is no int");
        unreadable("shortcuts", "[{\"keys\": \"\", \"does\": \"a\"}]", "[0] was refused by java.lang.Illegal");
    }

    @Test
    void namesThePathToWhatCannotBeWritten() {
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.screen()
                                .create(s ->
                                        s.wallId(wall).shape(new Shape.Group(List.of(new Shape.Circle(Double.NaN)))))
                                .execute()))
                .hasMessageContaining("Screen.shape")
                .hasMessageContaining("parts[0].radius is no number");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.screen()
                                .findMany()
                                .where(s -> s.outline().eq(new Outline("a", Arrays.asList((Outline) null))))
                                .toList()))
                .hasMessageContaining("Screen.outline")
                .hasMessageContaining("below[0] is null");
    }

    @Test
    void refuseTextsThatTheDatabaseCannotHold() {
        Outline backslash = new Outline("\\u0000", List.of());
        assertThat(create(null, backslash, null).outline()).isEqualTo(backslash);
        Outline zero = new Outline("a\0b", List.of());
        if (engine == Engine.SQLITE) {
            assertThat(create(null, zero, null).outline()).isEqualTo(zero);
        } else {
            assertThat(refusedAtOnce(
                            ValueOutOfRangeException.class,
                            () -> prisma.screen()
                                    .create(s -> s.wallId(wall).outline(zero))
                                    .execute()))
                    .hasMessageContaining("outline has the character 0");
        }
    }

    private void unreadable(String column, String json, String fact) {
        store("outline", null);
        store("shape", null);
        store("shortcuts", "[]");
        store(column, json);
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.screen().findMany().toList()))
                .hasMessageContaining("Screen." + column)
                .hasMessageContaining(fact);
    }

    private void store(String column, @Nullable String json) {
        String value = engine == Engine.SQLITE ? "?" : "CAST(? AS JSONB)";
        uncounted(() -> prisma.executeRawUnsafe("UPDATE \"Screen\" SET " + column + " = " + value, (Object) json));
    }

    private Screen create(@Nullable Settings settings, @Nullable Outline outline, @Nullable Shape shape) {
        return uncounted(() -> prisma.screen()
                .create(s -> s.wallId(wall).settings(settings).outline(outline).shape(shape))
                .execute());
    }

    private static List<Integer> ids(List<Screen> screens) {
        return screens.stream().map(Screen::id).toList();
    }

    private static Settings settings(@Nullable String note) {
        return new Settings(
                Theme.DARK,
                3,
                note,
                note == null ? null : 4,
                Optional.ofNullable(note).map(some -> new BuyerId(5)),
                true,
                Long.MIN_VALUE,
                new BigDecimal("12345678901234567890.123456789"),
                new UUID(1, 2),
                Instant.parse("2026-01-31T12:00:00.123456789Z"),
                BYTES,
                Json.of("{\"b\": [1, null, \"x\"], \"a\": 1e3}"),
                GROUP,
                List.of(SAVE, QUIT),
                Set.of(new Email("b@x"), new Email("a@x"), new Email("c@x")),
                Map.of("z", List.of(1.0, -0.5), "a", List.of()),
                Optional.ofNullable(note).map(some -> Money.of("9.99")));
    }

    /** Bytes are compared by their content, which a record does not. */
    private static void same(@Nullable Settings actual, Settings expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }
}
