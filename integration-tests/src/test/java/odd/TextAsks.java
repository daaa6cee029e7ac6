package odd;

import io.prisma4j.query.Filter;
import io.prisma4j.query.IgnoreCase;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** The filters of texts, of values that are stored as texts, and of lists of texts. */
final class TextAsks {
    private static final String ELSE = "something else";
    private static final BiPredicate<Thing, String> SAME =
            (thing, text) -> thing.text().equals(text);
    private static final BiPredicate<Thing, String> OTHER = SAME.negate();
    private static final BiPredicate<Thing, String> FOLDED =
            (thing, text) -> Naughty.folded(thing.text()).equals(Naughty.folded(text));

    static final List<Ask> EXACT = List.of(
            new Ask("Field.eq(Object)", (t, x) -> t.maybe().eq(x), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.perhaps().eq(x), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.label().eq(new Label(x)), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.quote().eq(new Quote(x)), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.place().city().eq(x), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.parts().some(p -> p.code().eq(x)), SAME),
            new Ask("Field.eq(Object)", (t, x) -> t.marks().some(m -> m.word().eq(x)), SAME),
            new Ask("Field.ne(Object)", (t, x) -> t.maybe().ne(x), OTHER),
            new Ask("Field.ne(Object)", (t, x) -> t.quote().ne(new Quote(x)), OTHER),
            new Ask("Field.in(Collection)", (t, x) -> t.text().in(List.of(ELSE, x)), SAME),
            new Ask("Field.in(Collection)", (t, x) -> t.label().in(List.of(new Label(ELSE), new Label(x))), SAME),
            new Ask("Field.notIn(Collection)", (t, x) -> t.maybe().notIn(List.of(x, ELSE)), OTHER),
            new Ask(
                    "UniqueStringField.eq(String)",
                    (t, x) -> ThingFields.Root.ROOT.text().eq(x),
                    SAME),
            new Ask(
                    "UniqueOrderedConvertedField.eq(Object)",
                    (t, x) -> ThingFields.Root.ROOT.label().eq(new Label(x)),
                    SAME),
            new Ask("OrderedConvertedField.in(Object[])", (t, x) -> t.quote().in(new Quote(x), new Quote(ELSE)), SAME),
            new Ask("OrderedConvertedField.notIn(Object[])", (t, x) -> t.quote().notIn(new Quote(x)), OTHER),
            new Ask("EmbeddedFields.eq(Object)", (t, x) -> t.place().eq(new Place(x)), SAME),
            new Ask(
                    "EmbeddedFields.ne(Object)",
                    (t, x) -> t.place().eq(new Place(x)).not(),
                    OTHER),
            new Ask("NullableEmbeddedFields.ne(Object)", (t, x) -> t.place().ne(new Place(x)), OTHER),
            new Ask("StringField.in(String[])", (t, x) -> t.text().in(x, ELSE), SAME),
            new Ask("StringField.notIn(String[])", (t, x) -> t.maybe().notIn(x, ELSE), OTHER),
            new Ask(
                    "StringField.contains(String)",
                    (t, x) -> t.text().contains(x),
                    (t, x) -> t.text().contains(x)),
            new Ask(
                    "StringField.startsWith(String)",
                    (t, x) -> t.maybe().startsWith(x),
                    (t, x) -> t.text().startsWith(x)),
            new Ask(
                    "StringField.endsWith(String)",
                    (t, x) -> t.perhaps().endsWith(x),
                    (t, x) -> t.text().endsWith(x)),
            new Ask("OrderedField.between(Object,Object)", (t, x) -> t.text().between(x, x), SAME),
            new Ask("ListField.has(Object)", (t, x) -> t.list().has(x), SAME),
            new Ask("ListField.hasEvery(Object[])", (t, x) -> t.list().hasEvery(x, ELSE), SAME),
            new Ask("ListField.hasEvery(Collection)", (t, x) -> t.list().hasEvery(List.of(x, x)), SAME),
            new Ask("ListField.hasSome(Object[])", (t, x) -> t.list().hasSome(x, "nothing"), SAME),
            new Ask("ListField.hasSome(Collection)", (t, x) -> t.list().hasSome(List.of("nothing", x)), SAME),
            new Ask("ListField.eq(List)", (t, x) -> t.list().eq(List.of(x, ELSE)), SAME),
            new Ask("ListField.ne(List)", (t, x) -> t.list().ne(List.of(x, ELSE)), OTHER),
            new Ask("ListField.in(Collection)", (t, x) -> t.list().in(List.of(List.of(x, ELSE), List.of(x))), SAME),
            new Ask("ListField.notIn(Collection)", (t, x) -> t.list().notIn(List.of(List.of(x, ELSE))), OTHER),
            new Ask("Filter.given(Object,Function)", (t, x) -> Filter.given(x, t.text()::eq), SAME),
            new Ask(
                    "PartFields.CodeName.eq(String,String)",
                    (t, x) -> t.parts().some(p -> p.code().eq(x).and(p.name().eq(x))),
                    SAME),
            folding("eq(String)", IgnoreCase::eq, FOLDED),
            folding("ne(String)", IgnoreCase::ne, FOLDED.negate()),
            folding("in(String[])", (t, x) -> t.in(x, ELSE), FOLDED),
            folding("in(Collection)", (t, x) -> t.in(List.of(ELSE, x)), FOLDED),
            folding("notIn(String[])", (t, x) -> t.notIn(x, ELSE), FOLDED.negate()),
            folding("notIn(Collection)", (t, x) -> t.notIn(List.of(x)), FOLDED.negate()),
            folding("between(String,String)", (t, x) -> t.between(x, x), FOLDED),
            folding(
                    "contains(String)",
                    IgnoreCase::contains,
                    (t, x) -> Naughty.folded(t.text()).contains(Naughty.folded(x))),
            folding(
                    "startsWith(String)",
                    IgnoreCase::startsWith,
                    (t, x) -> Naughty.folded(t.text()).startsWith(Naughty.folded(x))),
            folding(
                    "endsWith(String)",
                    IgnoreCase::endsWith,
                    (t, x) -> Naughty.folded(t.text()).endsWith(Naughty.folded(x))));

    /** Comparisons, whose order is the database's: the one of each pair finds what the other does not. */
    static final List<List<Ask>> OPPOSITE = List.of(
            List.of(
                    new Ask("OrderedField.lt(Object)", (t, x) -> t.text().lt(x), OTHER),
                    new Ask("OrderedField.gte(Object)", (t, x) -> t.text().gte(x), SAME)),
            List.of(
                    new Ask("OrderedField.gt(Object)", (t, x) -> t.label().gt(new Label(x)), OTHER),
                    new Ask("OrderedField.lte(Object)", (t, x) -> t.label().lte(new Label(x)), SAME)),
            List.of(
                    folding("lt(String)", IgnoreCase::lt, FOLDED.negate()),
                    folding("gte(String)", IgnoreCase::gte, FOLDED)),
            List.of(
                    folding("gt(String)", IgnoreCase::gt, FOLDED.negate()),
                    folding("lte(String)", IgnoreCase::lte, FOLDED)));

    private TextAsks() {}

    private static Ask folding(
            String method,
            BiFunction<IgnoreCase<Thing>, String, Filter<Thing>> filter,
            BiPredicate<Thing, String> holds) {
        return new Ask("IgnoreCase." + method, (t, x) -> filter.apply(t.text().ignoreCase(), x), holds);
    }
}
