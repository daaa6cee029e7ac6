package properties;

import io.prisma4j.query.Count;
import io.prisma4j.query.Field;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.ManyQuery;
import io.prisma4j.query.Order;
import io.prisma4j.query.ReadQuery;
import io.prisma4j.query.Reading;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.Walk;
import io.prisma4j.read.RowReader;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks a question through the builders, as an application does. */
final class Asking {
    private final Runner runner;
    private final RelationLoadStrategy strategy;

    Asking(Runner runner, RelationLoadStrategy strategy) {
        this.runner = runner;
        this.strategy = strategy;
    }

    /** What the database answers. */
    List<Object> answer(Question question) {
        Listing listing = question.listing();
        AnyQueries queries = new AnyQueries(runner, listing.model());
        return switch (question.kind()) {
            case FIND_MANY -> List.copyOf(many(queries.findMany(), listing));
            case PAGES -> List.copyOf(pages(queries.findMany(), question));
            case FIND_FIRST ->
                first(queries.findFirst(), listing).<List<Object>>map(List::of).orElse(List.of());
            case WALK -> List.copyOf(walk(queries.findFirst(), question));
            case COUNT -> List.of(said(queries.count(), listing).execute());
            case EXISTS -> List.of(said(queries.findMany(), listing).exists());
        };
    }

    private List<Found> many(FindMany<Found, AnyFields<Found>> query, Listing listing) {
        if (listing.shape() instanceof Listing.Parts parts) {
            return said(query.select(f -> row(parts, f)), listing).toList();
        }
        List<Listing.Included> included = ((Listing.Whole) listing.shape()).included();
        if (included.isEmpty()) return said(query, listing).toList();
        return said(query.include(inclusions(included)), listing).toList();
    }

    private List<Found> pages(FindMany<Found, AnyFields<Found>> query, Question question) {
        int size = question.listing().take();
        Listing listing = question.rows();
        if (listing.shape() instanceof Listing.Parts parts) {
            return Paging.all(said(query.select(f -> row(parts, f)), listing), size);
        }
        return Paging.all(said(query.include(inclusions(((Listing.Whole) listing.shape()).included())), listing), size);
    }

    private Optional<Found> first(AnyQueries.First query, Listing listing) {
        if (listing.shape() instanceof Listing.Parts parts) {
            return steps(query.select(f -> row(parts, f)), listing).optional();
        }
        List<Listing.Included> included = ((Listing.Whole) listing.shape()).included();
        if (included.isEmpty()) return steps(query, listing).optional();
        return steps(query.include(inclusions(included)), listing).optional();
    }

    private List<Found> walk(AnyQueries.First first, Question question) {
        Listing.ListPart end = question.end();
        Walk walk = steps(first, question.listing()).walk();
        for (Relation relation : end.relation().path()) walk = walk.along(relation);
        Relation last = end.relation().what();
        return many(walk.many(last, AnyFields.of(last.target())), end.listing());
    }

    private <T, S extends ManyQuery<Found, AnyFields<Found>, T, S>> S said(
            ManyQuery<Found, AnyFields<Found>, T, S> query, Listing listing) {
        S said = steps(query, listing);
        return listing.take() == null ? said : said.take(listing.take());
    }

    private static Count<Found, AnyFields<Found>> said(Count<Found, AnyFields<Found>> count, Listing listing) {
        Count<Found, AnyFields<Found>> said = count.orderBy(orders(listing));
        if (listing.where() != null) said = said.where(f -> Filters.of(listing.where(), f));
        if (!listing.distinct().isEmpty()) said = said.distinct(fields(listing));
        Listing.Cursor cursor = listing.cursor();
        if (cursor != null) said = said.cursor(f -> f.key(cursor.key(), cursor.values()));
        if (listing.skip() != null) said = said.skip(listing.skip());
        return listing.take() == null ? said : said.take(listing.take());
    }

    private <T, S extends ReadQuery<Found, AnyFields<Found>, T, S>> S steps(
            ReadQuery<Found, AnyFields<Found>, T, S> query, Listing listing) {
        S said = query.relationLoadStrategy(strategy);
        if (listing.where() != null) said = said.where(f -> Filters.of(listing.where(), f));
        said = said.orderBy(orders(listing));
        if (!listing.distinct().isEmpty()) said = said.distinct(fields(listing));
        Listing.Cursor cursor = listing.cursor();
        if (cursor != null) said = said.cursor(f -> f.key(cursor.key(), cursor.values()));
        return listing.skip() == null ? said : said.skip(listing.skip());
    }

    private static <R> List<Function<AnyFields<R>, Order<R>>> orders(Listing listing) {
        List<Function<AnyFields<R>, Order<R>>> orders = new ArrayList<>();
        for (Listing.Sort sort : listing.orderBy()) orders.add(f -> order(sort, f));
        return orders;
    }

    private static <R> Order<R> order(Listing.Sort sort, AnyFields<R> fields) {
        Order<R> order;
        if (sort.by() instanceof Listing.ByField by) {
            Field<R, Object> field = Filters.value(fields, by.field());
            order = sort.descending() ? field.desc() : field.asc();
        } else {
            order = Aggregates.order(((Listing.ByAggregate) sort.by()).of(), sort.descending(), fields);
        }
        return switch (sort.nulls()) {
            case UNSAID -> order;
            case FIRST -> order.nullsFirst();
            case LAST -> order.nullsLast();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type parameters
    private static <R> Function<AnyFields<R>, Field<R, ?>>[] fields(Listing listing) {
        Function[] fields = new Function[listing.distinct().size()];
        for (int i = 0; i < fields.length; i++) {
            var field = listing.distinct().get(i);
            fields[i] = (Function<AnyFields<R>, Field<R, ?>>) f -> Filters.value(f, field);
        }
        return fields;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static <R> Function<AnyFields<R>, Inclusion<R>>[] inclusions(List<Listing.Included> included) {
        Function[] inclusions = new Function[included.size()];
        for (int i = 0; i < inclusions.length; i++) {
            Listing.Included one = included.get(i);
            inclusions[i] = (Function<AnyFields<R>, Inclusion<R>>) f -> inclusion(one, f);
        }
        return inclusions;
    }

    private static <R> Inclusion<R> inclusion(Listing.Included included, AnyFields<R> fields) {
        List<Listing.Included> further = ((Listing.Whole) included.listing().shape()).included();
        if (!included.relation().toMany()) {
            return fields.one(included.relation()).related().include(inclusions(further));
        }
        return said(fields.many(included.relation()), included.listing()).include(inclusions(further));
    }

    private static <R> ToMany<R, Found, AnyFields<In<R>>> said(
            ToMany<R, Found, AnyFields<In<R>>> relation, Listing listing) {
        ToMany<R, Found, AnyFields<In<R>>> said = relation.orderBy(orders(listing));
        if (listing.where() != null) said = said.where(f -> Filters.of(listing.where(), f));
        if (!listing.distinct().isEmpty()) said = said.distinct(fields(listing));
        Listing.Cursor cursor = listing.cursor();
        if (cursor != null) said = said.cursor(f -> f.key(cursor.key(), cursor.values()));
        if (listing.skip() != null) said = said.skip(listing.skip());
        return listing.take() == null ? said : said.take(listing.take());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static <R> Selectable<R, Found> row(Listing.Parts parts, AnyFields<R> fields) {
        Selectable[] cells = new Selectable[parts.of().size()];
        for (int i = 0; i < cells.length; i++) cells[i] = cell(parts.of().get(i), fields);
        return Row.reading(reader(cells), cells);
    }

    /** Reads each cell where its run of columns and slots begins. */
    private static RowReader<Found> reader(Selectable<?, ?>... cells) {
        List<Reading<?>> readings = new ArrayList<>();
        for (Selectable<?, ?> cell : cells) readings.add(cell.reading());
        return (row, at, loaded, slot) -> {
            List<Object> found = new ArrayList<>();
            int column = at;
            int relation = slot;
            for (Reading<?> reading : readings) {
                found.add(reading.reader().row().read(row, column, loaded, relation));
                column += reading.selection().columns();
                relation += reading.selection().slots();
            }
            return new Found(found);
        };
    }

    private static <R> Selectable<R, ?> cell(Listing.Part part, AnyFields<R> fields) {
        if (part instanceof Listing.FieldPart field) return Filters.value(fields, field.field());
        if (part instanceof Listing.JsonPart json) return JsonFilters.path(json.part(), fields);
        if (part instanceof Listing.AggregatePart aggregate) return Aggregates.cell(aggregate.of(), fields);
        if (part instanceof Listing.SelfPart) return fields;
        if (part instanceof Listing.OnePart one) {
            AnyFields.One<R> related = Filters.one(fields, one.relation());
            if (one.shape() instanceof Listing.Parts parts) return related.select(f -> row(parts, f));
            return related.related().include(inclusions(((Listing.Whole) one.shape()).included()));
        }
        Listing.ListPart list = (Listing.ListPart) part;
        ToMany<R, Found, AnyFields<In<R>>> many = said(Filters.many(fields, list.relation(), null), list.listing());
        if (list.listing().shape() instanceof Listing.Parts parts) return many.select(f -> row(parts, f));
        return many.include(inclusions(((Listing.Whole) list.listing().shape()).included()));
    }
}
