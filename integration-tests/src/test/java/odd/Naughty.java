package odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts that break what is not built with care. */
final class Naughty {
    /** What every database can hold. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "  padded  ",
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "\\",
            "\\\\",
            "\\'",
            "\\\"",
            "%",
            "%%",
            "_",
            "a%b_c\\",
            "?",
            "??",
            "$1",
            ":name",
            "@x",
            "%s%n",
            "{}",
            "{a,\"b",
            "{NULL}",
            "NULL",
            "null",
            "true",
            "0",
            "-0",
            "1e5",
            "007",
            "[1,\"a\"]",
            "{\"a\": null}",
            "$.a[0]",
            "a.b",
            "[0]",
            "#-1",
            "'; DROP TABLE \"Mark\"; --",
            "') OR 1=1 --",
            "/* */",
            "--",
            "$$",
            "E'\\x41'",
            "\\x41",
            "\\u0041",
            "\\u0000",
            "\n",
            "\r\n",
            "\t",
            "\u0001\u001f\u007f",
            "\u0085\u2028\u2029",
            "\u202eright to left",
            "\u200bzero\u200bwidth\ufeff",
            "\u00e9",
            "e\u0301",
            "\u05d0\u0628",
            "\u00df",
            "\uff21\uff22",
            "Ab",
            "aB",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ufffd",
            "\uffff",
            "<script>alert(1)</script>",
            "x".repeat(1000));

    /** What SQLite alone can hold. */
    private static final List<String> WITH_ZERO = List.of("\0", "a\0b", "'\0'");

    /** What none can hold: halves of characters. */
    private static final List<String> NO_TEXTS = List.of("\ud83d", "a\ude00", "\ude00\ud83d");

    private Naughty() {}

    static List<String> storable(Engine engine) {
        return engine == Engine.SQLITE ? both(TEXTS, WITH_ZERO) : TEXTS;
    }

    static List<String> unstorable(Engine engine) {
        return engine == Engine.SQLITE ? NO_TEXTS : both(NO_TEXTS, WITH_ZERO);
    }

    /** A record in JSON that is made of a text. */
    static Note note(String text) {
        return new Note(text, List.of(text, "something else"), Map.of(text, text));
    }

    /** JSON with a text as a value, as an element of an array, and as the name of a member where it can be one. */
    static Json json(String text) {
        String quoted = Json.string(text).text();
        String member = isName(text) ? quoted + ": 1" : "";
        return Json.of("{\"text\": " + quoted + ", \"list\": [" + quoted + ", \"something else\"], \"named\": {"
                + member + "}}");
    }

    /** Whether members of that name can be asked for. */
    static boolean isName(String text) {
        return text.indexOf('\0') < 0;
    }

    /** What gives a thing a text wherever one can be. */
    static ThingCreate thing(ThingCreate.RequiresText<ThingCreate> thing, String text) {
        return thing.text(text)
                .maybe(text)
                .perhaps(text)
                .standing(text)
                .list(text, "something else")
                .json(json(text))
                .note(note(text))
                .label(new Label(text))
                .quote(new Quote(text))
                .mood(Mood.ODD)
                .place(new Place(text));
    }

    /** That a thing has what {@link #thing} gave it. */
    static void holds(Thing thing, String text) {
        assertThat(thing.text()).isEqualTo(text);
        holdsBesideTheKey(thing, text);
    }

    /** That a thing has what {@link #thing} gave it, but for its key. */
    static void holdsBesideTheKey(Thing thing, String text) {
        assertThat(thing.maybe()).isEqualTo(text);
        assertThat(thing.perhaps()).hasValue(text);
        assertThat(thing.standing()).isEqualTo(text);
        assertThat(thing.list()).containsExactly(text, "something else");
        assertThat(thing.json()).isEqualTo(json(text));
        assertThat(thing.note()).isEqualTo(note(text));
        assertThat(thing.label()).isEqualTo(new Label(text));
        assertThat(thing.quote()).isEqualTo(new Quote(text));
        assertThat(thing.place()).hasValue(new Place(text));
        assertThat(thing.mood()).isEqualTo(Mood.ODD);
    }

    /** As texts are compared that differ in the case of letters only; no letters beyond ASCII are in the lists in both cases. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
