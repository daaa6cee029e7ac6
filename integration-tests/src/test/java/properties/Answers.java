package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a question is answered with: records are filtered, then sorted, then distinct, then counted off. What depends on the order is
 * sorted by the identity in the end.
 */
class Answers {
    /** Stands for a relation that was not asked for. */
    static final String NOT_LOADED = "-";

    private final Meaning meaning;
    private final Data data;
    private final Ways ways;

    Answers(Meaning meaning) {
        this.meaning = meaning;
        this.data = meaning.data();
        this.ways = meaning.ways();
    }

    final Data data() {
        return data;
    }

    /** The records that a listing at the top is about, in a total order. */
    final List<Stored> top(Listing listing) {
        return rows(listing, data.records(listing.model()), row -> true);
    }

    /** The answer; where the order says nothing of two rows, any order of them is meant. */
    final List<Object> to(Question question) {
        Listing listing = question.rows();
        return switch (question.kind()) {
            case FIND_MANY, PAGES -> found(listing, top(listing));
            case FIND_FIRST -> found(listing, top(listing).stream().limit(1).toList());
            case WALK -> found(question.end().listing(), walked(question));
            case COUNT -> List.of((long) top(listing).size());
            case EXISTS -> List.of(!top(listing).isEmpty());
        };
    }

    /** For each row of a listing at the top how many rows, beginning with it, stand in any order. */
    final List<Integer> ties(Question question) {
        boolean walk = question.kind() == Question.Kind.WALK;
        Listing listing = walk ? question.end().listing() : question.rows();
        List<Integer> lengths = new ArrayList<>();
        boolean many = walk || question.kind() == Question.Kind.FIND_MANY || question.kind() == Question.Kind.PAGES;
        if (!many || listing.isOrderedPart()) return lengths;
        Comparator<Stored> order = asked(listing);
        Stored before = null;
        for (Stored row : walk ? walked(question) : top(listing)) {
            int last = lengths.size() - 1;
            if (before != null && order.compare(before, row) == 0) lengths.set(last, lengths.get(last) + 1);
            else lengths.add(1);
            before = row;
        }
        return lengths;
    }

    /** The records at the end of a walk: a query of its own, whose cursor may be any record. */
    private List<Stored> walked(Question question) {
        Listing.ListPart end = question.end();
        List<Stored> first = top(question.listing());
        Stored holder = first.isEmpty() ? null : meaning.end(end.relation(), first.get(0));
        if (holder == null) return List.of();
        List<Stored> related = data.related(holder, end.relation().what());
        return rows(end.listing(), data.records(end.listing().model()), related::contains);
    }

    private List<Object> found(Listing listing, List<Stored> rows) {
        List<Object> found = new ArrayList<>();
        for (Stored row : rows) found.add(shaped(listing.shape(), row));
        return found;
    }

    private List<Stored> rows(Listing listing, List<Stored> candidates, Predicate<Stored> wanted) {
        Comparator<Stored> order = total(listing);
        List<Stored> sorted = new ArrayList<>(candidates);
        sorted.sort(order);
        boolean backwards = listing.take() != null && listing.take() < 0;
        List<Stored> fromCursor = fromCursor(listing, sorted, fromCursor(listing), backwards);
        List<Stored> left = new ArrayList<>(distinct(
                listing,
                fromCursor.stream()
                        .filter(row -> wanted.test(row) && meaning.fulfils(listing.where(), row))
                        .toList()));
        if (backwards) Collections.reverse(left);
        List<Stored> part = left.stream()
                .skip(listing.skip() == null ? 0 : listing.skip())
                .limit(listing.take() == null ? Long.MAX_VALUE : Math.abs(listing.take()))
                .toList();
        if (!backwards) return part;
        List<Stored> turned = new ArrayList<>(part);
        Collections.reverse(turned);
        return turned;
    }

    /** The rows from the cursor's on, which need not fulfil the filter; none if it is not among them. */
    private List<Stored> fromCursor(Listing listing, List<Stored> sorted, Comparator<Stored> order, boolean backwards) {
        Listing.Cursor cursor = listing.cursor();
        if (cursor == null) return sorted;
        Stored start = sorted.stream()
                .filter(row ->
                        cursor.key().columns().stream().map(row::value).toList().equals(cursor.values()))
                .findFirst()
                .orElse(null);
        if (start == null) return List.of();
        return sorted.stream()
                .filter(row -> backwards ? order.compare(row, start) <= 0 : order.compare(row, start) >= 0)
                .toList();
    }

    /** The order in which a row is the cursor's or comes after it: as rows are sorted, down to the last tie. */
    Comparator<Stored> fromCursor(Listing listing) {
        return total(listing);
    }

    private List<Stored> distinct(Listing listing, List<Stored> sorted) {
        if (listing.distinct().isEmpty()) return sorted;
        Set<List<Object>> met = new HashSet<>();
        return sorted.stream()
                .filter(row -> met.add(new ArrayList<>(listing.distinct().stream()
                        .map(field -> Values.canonical(value(field, row)))
                        .toList())))
                .toList();
    }

    /** How a nested list is cut: each parent's own, as every listing is. */
    List<Stored> related(Stored parent, Relation relation, Listing listing) {
        return rows(listing, data.related(parent, relation), row -> true);
    }

    private Comparator<Stored> total(Listing listing) {
        Comparator<Stored> order = asked(listing);
        for (Column column : listing.model().identity().columns()) {
            order = order.thenComparing(row -> row.value(column), (one, other) -> ways.compare(column, one, other));
        }
        return order;
    }

    /** The order that was asked for, which may say nothing of two rows. */
    final Comparator<Stored> asked(Listing listing) {
        Comparator<Stored> order = (one, other) -> 0;
        for (Listing.Sort sort : listing.orderBy()) order = order.thenComparing(by(sort));
        return order;
    }

    private Comparator<Stored> by(Listing.Sort sort) {
        return (one, other) -> {
            Object left = value(sort.by(), one);
            Object right = value(sort.by(), other);
            if (left == null && right == null) return 0;
            if (left == null || right == null) return (left == null) == nullsFirst(sort) ? -1 : 1;
            int order = sort.by() instanceof Listing.ByField field
                    ? ways.compare(field.field().what(), left, right)
                    : meaning.compare(((Listing.ByAggregate) sort.by()).of(), left, right);
            return sort.descending() ? -order : order;
        };
    }

    /** Where nulls stand; the database's way where nothing is said. */
    boolean nullsFirst(Listing.Sort sort) {
        return switch (sort.nulls()) {
            case FIRST -> true;
            case LAST -> false;
            case UNSAID -> ways.nullsAreLeast() != sort.descending();
        };
    }

    private @Nullable Object value(Listing.By by, Stored row) {
        if (by instanceof Listing.ByField field) return value(field.field(), row);
        return aggregate(((Listing.ByAggregate) by).of(), row);
    }

    private @Nullable Object value(At<Column> field, Stored row) {
        Stored end = meaning.end(field, row);
        return end == null ? null : end.value(field.what());
    }

    /** A count is never null: where no record is, there are no related ones. */
    private @Nullable Object aggregate(Aggregate of, Stored row) {
        Stored holder = meaning.end(of.relation(), row);
        if (holder == null) return of.function() == Aggregate.Function.COUNT ? (Object) 0L : null;
        return meaning.aggregate(holder, of);
    }

    private Found shaped(Listing.Shape shape, Stored row) {
        if (shape instanceof Listing.Whole whole) return whole(row, whole.included());
        List<Object> cells = new ArrayList<>();
        for (Listing.Part part : ((Listing.Parts) shape).of()) cells.add(cell(part, row));
        return new Found(cells);
    }

    private Found whole(Stored row, List<Listing.Included> included) {
        List<Object> cells = new ArrayList<>();
        for (Object value : row.values()) cells.add(Values.canonical(value));
        for (Relation relation : row.model().relations()) {
            cells.add(included.stream()
                    .filter(one -> one.relation() == relation)
                    .findFirst()
                    .map(one -> Objects.requireNonNullElse(loaded(row, relation, one.listing()), NONE))
                    .orElse(NOT_LOADED));
        }
        return new Found(cells);
    }

    /** Stands for the record of a to-one relation that has none. */
    static final String NONE = "none";

    private @Nullable Object loaded(Stored holder, Relation relation, Listing listing) {
        if (relation.toMany()) return found(listing, related(holder, relation, listing));
        List<Stored> one = data.related(holder, relation);
        return one.isEmpty() ? null : shaped(listing.shape(), one.get(0));
    }

    private @Nullable Object cell(Listing.Part part, Stored row) {
        if (part instanceof Listing.FieldPart field) {
            Object value = value(field.field(), row);
            // A list is never null, not even that of a record which is not there.
            return value == null && field.field().what().list() ? List.of() : Values.canonical(value);
        }
        if (part instanceof Listing.JsonPart json) {
            return JsonMeaning.selected(json.part(), value(json.part().field(), row));
        }
        if (part instanceof Listing.AggregatePart aggregate) return Values.canonical(aggregate(aggregate.of(), row));
        if (part instanceof Listing.SelfPart) return whole(row, List.of());
        if (part instanceof Listing.OnePart one) {
            Stored holder = meaning.end(one.relation(), row);
            if (holder == null) return null;
            return loaded(
                    holder,
                    one.relation().what(),
                    Listing.all(one.relation().what().target()).withShape(one.shape()));
        }
        Listing.ListPart list = (Listing.ListPart) part;
        Stored holder = meaning.end(list.relation(), row);
        return holder == null ? null : loaded(holder, list.relation().what(), list.listing());
    }
}
