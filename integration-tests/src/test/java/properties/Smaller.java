package properties;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a question that fails smaller, part by part, as long as it fails. */
final class Smaller {
    private Smaller() {}

    /** The smallest question that was found to fail. */
    static Question of(Question question, Predicate<Question> fails) {
        Question smallest = question;
        for (boolean progress = true; progress; ) {
            progress = false;
            for (Question next : questions(smallest)) {
                if (!fails.test(next)) continue;
                smallest = next;
                progress = true;
                break;
            }
        }
        return smallest;
    }

    private static List<Question> questions(Question question) {
        List<Question> all = new ArrayList<>();
        if (question.kind() != Question.Kind.FIND_MANY) {
            all.add(new Question(Question.Kind.FIND_MANY, question.listing()));
        }
        boolean pages = question.kind() == Question.Kind.PAGES;
        for (Listing listing : listings(question.listing())) {
            if (!pages || listing.take() != null) all.add(question.with(listing));
        }
        return all;
    }

    private static List<Listing> listings(Listing listing) {
        List<Listing> all = new ArrayList<>();
        for (Listing.Shape shape : shapes(listing.shape())) all.add(listing.withShape(shape));
        if (listing.where() != null) {
            all.add(listing.withWhere(null));
            for (Where where : wheres(listing.where())) all.add(listing.withWhere(where));
        }
        if (listing.cursor() != null) all.add(listing.withPage(null, listing.skip(), listing.take()));
        if (listing.skip() != null) all.add(listing.withPage(listing.cursor(), null, listing.take()));
        if (listing.take() != null) all.add(listing.withPage(listing.cursor(), listing.skip(), null));
        for (List<At<io.prisma4j.schema.Column>> fields : without(listing.distinct())) {
            all.add(listing.withDistinct(fields));
        }
        for (List<Listing.Sort> order : without(listing.orderBy())) all.add(listing.withOrderBy(order));
        for (List<Listing.Sort> order : with(listing.orderBy(), Smaller::sorts)) all.add(listing.withOrderBy(order));
        return all;
    }

    private static List<Listing.Sort> sorts(Listing.Sort sort) {
        List<Listing.Sort> all = new ArrayList<>();
        if (sort.by() instanceof Listing.ByAggregate by) {
            for (Aggregate of : aggregates(by.of())) {
                all.add(new Listing.Sort(new Listing.ByAggregate(of), sort.descending(), sort.nulls()));
            }
        }
        if (sort.nulls() != Listing.Nulls.UNSAID) {
            all.add(new Listing.Sort(sort.by(), sort.descending(), Listing.Nulls.UNSAID));
        }
        return all;
    }

    private static List<Listing.Shape> shapes(Listing.Shape shape) {
        List<Listing.Shape> all = new ArrayList<>();
        if (shape instanceof Listing.Whole whole) {
            without(whole.included()).forEach(included -> all.add(new Listing.Whole(included)));
            with(
                            whole.included(),
                            one -> listings(one.listing()).stream()
                                    .map(listing -> new Listing.Included(one.relation(), listing))
                                    .toList())
                    .forEach(included -> all.add(new Listing.Whole(included)));
            return all;
        }
        List<Listing.Part> parts = ((Listing.Parts) shape).of();
        if (parts.size() > 1) without(parts).forEach(of -> all.add(new Listing.Parts(of)));
        with(parts, Smaller::parts).forEach(of -> all.add(new Listing.Parts(of)));
        return all;
    }

    private static List<Listing.Part> parts(Listing.Part part) {
        List<Listing.Part> all = new ArrayList<>();
        if (part instanceof Listing.AggregatePart aggregate) {
            aggregates(aggregate.of()).forEach(of -> all.add(new Listing.AggregatePart(of)));
        } else if (part instanceof Listing.OnePart one) {
            shapes(one.shape()).forEach(shape -> all.add(new Listing.OnePart(one.relation(), shape)));
        } else if (part instanceof Listing.ListPart list) {
            listings(list.listing()).forEach(listing -> all.add(new Listing.ListPart(list.relation(), listing)));
        }
        return all;
    }

    private static List<Where> wheres(@Nullable Where where) {
        List<Where> all = new ArrayList<>();
        if (where instanceof Where.Not not) {
            all.add(not.of());
            wheres(not.of()).forEach(of -> all.add(new Where.Not(of)));
        } else if (where instanceof Where.LeftOut leftOut) {
            wheres(leftOut.of()).forEach(of -> all.add(new Where.LeftOut(of)));
        } else if (where instanceof Where.Both both) {
            all.add(both.first());
            all.add(both.second());
            wheres(both.first()).forEach(of -> all.add(new Where.Both(of, both.or(), both.second())));
            wheres(both.second()).forEach(of -> all.add(new Where.Both(both.first(), both.or(), of)));
        } else if (where instanceof Where.Several several) {
            all.addAll(several.of());
            without(several.of()).forEach(of -> all.add(new Where.Several(several.joint(), of)));
            with(several.of(), Smaller::wheres).forEach(of -> all.add(new Where.Several(several.joint(), of)));
        } else if (where instanceof Where.Quantified some) {
            if (some.part() != null) all.add(new Where.Quantified(some.relation(), some.how(), null, some.of()));
            wheres(some.part())
                    .forEach(part -> all.add(new Where.Quantified(some.relation(), some.how(), part, some.of())));
            wheres(some.of())
                    .forEach(of -> all.add(new Where.Quantified(some.relation(), some.how(), some.part(), of)));
        } else if (where instanceof Where.One one) {
            wheres(one.of()).forEach(of -> all.add(new Where.One(one.relation(), one.how(), of)));
        } else if (where instanceof Where.Computed computed) {
            aggregates(computed.of())
                    .forEach(of -> all.add(new Where.Computed(of, computed.how(), computed.operand())));
        } else if (where instanceof Where.ComputedNull isNull) {
            aggregates(isNull.of()).forEach(of -> all.add(new Where.ComputedNull(of, isNull.negated())));
        } else if (where instanceof Where.OneOf one) {
            without(one.values())
                    .forEach(values -> all.add(new Where.OneOf(one.field(), values, one.negated(), one.ignoreCase())));
        }
        return all;
    }

    private static List<Aggregate> aggregates(Aggregate aggregate) {
        List<Aggregate> all = new ArrayList<>();
        if (aggregate.part() != null) all.add(aggregate.withPart(null));
        wheres(aggregate.part()).forEach(part -> all.add(aggregate.withPart(part)));
        return all;
    }

    /** The list without each of its elements. */
    private static <T> List<List<T>> without(List<T> list) {
        return with(list, one -> List.of(), true);
    }

    /** The list with something smaller in the place of each of its elements. */
    private static <T> List<List<T>> with(List<T> list, Function<T, List<? extends T>> smaller) {
        return with(list, smaller, false);
    }

    private static <T> List<List<T>> with(List<T> list, Function<T, List<? extends T>> smaller, boolean left) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (left) {
                List<T> shorter = new ArrayList<>(list);
                shorter.remove(i);
                all.add(shorter);
            }
            for (T one : smaller.apply(list.get(i))) {
                List<T> other = new ArrayList<>(list);
                other.set(i, one);
                all.add(other);
            }
        }
        return all;
    }
}
