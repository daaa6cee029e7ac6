package odd;

import io.prisma4j.Json;
import io.prisma4j.query.JsonPath;
import java.util.List;
import java.util.function.BiPredicate;

/** The filters of JSON by texts: as names of members, as values, as elements of arrays. */
final class JsonAsks {
    private static final String ELSE = "something else";
    private static final BiPredicate<Thing, String> SAME =
            (thing, text) -> thing.text().equals(text);
    private static final BiPredicate<Thing, String> OTHER = SAME.negate();

    /** Filters in which the text is the name of a member. */
    static final List<Ask> NAMES = List.of(
            new Ask(
                    "JsonValue.path(String,String[])",
                    (t, x) -> t.json().path("named", x).eq(1),
                    SAME),
            new Ask(
                    "JsonValue.path(String,String[])",
                    (t, x) -> t.json().path("named", x).isAnyNull(),
                    OTHER),
            new Ask(
                    "JsonRecordField.path(String,String[])",
                    (t, x) -> t.note().path("named", x).eq(x),
                    SAME));

    static final List<Ask> EXACT = List.of(
            new Ask(
                    "JsonRecordField.path(String,String[])",
                    (t, x) -> t.note().path("more").at(0).eq(x),
                    SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.note().eq(Naughty.note(x)), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.json().eq(Naughty.json(x)), SAME),
            new Ask("ConvertedField.in(Object[])", (t, x) -> t.note().in(Naughty.note(x)), SAME),
            new Ask("ConvertedField.notIn(Object[])", (t, x) -> t.note().notIn(Naughty.note(x)), OTHER),
            new Ask("JsonField.in(Json[])", (t, x) -> t.json().in(Naughty.json(x), Json.NULL), SAME),
            new Ask("JsonField.notIn(Json[])", (t, x) -> t.json().notIn(Naughty.json(x)), OTHER),
            new Ask("JsonPath.eq(Json)", (t, x) -> text(t).eq(Json.string(x)), SAME),
            new Ask("JsonPath.ne(Json)", (t, x) -> text(t).ne(Json.string(x)), OTHER),
            new Ask("JsonPath.in(Json[])", (t, x) -> text(t).in(Json.string(x), Json.NULL), SAME),
            new Ask("JsonPath.in(Collection)", (t, x) -> text(t).in(List.of(Json.string(x))), SAME),
            new Ask("JsonPath.notIn(Json[])", (t, x) -> text(t).notIn(Json.string(x)), OTHER),
            new Ask("JsonPath.notIn(Collection)", (t, x) -> text(t).notIn(List.of(Json.string(x))), OTHER),
            new Ask("JsonValue.eq(String)", (t, x) -> text(t).eq(x), SAME),
            new Ask("JsonValue.ne(String)", (t, x) -> text(t).ne(x), OTHER),
            new Ask("JsonValue.between(String,String)", (t, x) -> text(t).between(x, x), SAME),
            new Ask("JsonValue.in(String[])", (t, x) -> text(t).in(x, ELSE), SAME),
            new Ask("JsonValue.notIn(String[])", (t, x) -> text(t).notIn(x, ELSE), OTHER),
            new Ask(
                    "JsonValue.contains(String)",
                    (t, x) -> text(t).contains(x),
                    (t, x) -> t.text().contains(x)),
            new Ask(
                    "JsonValue.startsWith(String)",
                    (t, x) -> text(t).startsWith(x),
                    (t, x) -> t.text().startsWith(x)),
            new Ask(
                    "JsonValue.endsWith(String)",
                    (t, x) -> text(t).endsWith(x),
                    (t, x) -> t.text().endsWith(x)),
            new Ask("JsonValue.has(String)", (t, x) -> list(t).has(x), SAME),
            new Ask("JsonValue.has(Json)", (t, x) -> list(t).has(Json.string(x)), SAME),
            new Ask("JsonValue.hasEvery(String[])", (t, x) -> list(t).hasEvery(x, ELSE), SAME),
            new Ask("JsonValue.hasEvery(Json[])", (t, x) -> list(t).hasEvery(Json.string(x), Json.string(ELSE)), SAME),
            new Ask("JsonValue.hasEvery(Collection)", (t, x) -> list(t).hasEvery(List.of(Json.string(x))), SAME),
            new Ask("JsonValue.hasSome(String[])", (t, x) -> list(t).hasSome(x, "nothing"), SAME),
            new Ask("JsonValue.hasSome(Json[])", (t, x) -> list(t).hasSome(Json.string(x), Json.NULL), SAME),
            new Ask("JsonValue.hasSome(Collection)", (t, x) -> list(t).hasSome(List.of(Json.string(x))), SAME));

    static final List<List<Ask>> OPPOSITE = List.of(
            List.of(
                    new Ask("JsonValue.lt(String)", (t, x) -> text(t).lt(x), OTHER),
                    new Ask("JsonValue.gte(String)", (t, x) -> text(t).gte(x), SAME)),
            List.of(
                    new Ask("JsonValue.gt(String)", (t, x) -> text(t).gt(x), OTHER),
                    new Ask("JsonValue.lte(String)", (t, x) -> text(t).lte(x), SAME)));

    private JsonAsks() {}

    private static JsonPath<Thing> text(ThingFields<Thing> thing) {
        return thing.json().path("text");
    }

    private static JsonPath<Thing> list(ThingFields<Thing> thing) {
        return thing.json().path("list");
    }
}
