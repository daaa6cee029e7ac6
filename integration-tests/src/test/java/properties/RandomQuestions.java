package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import properties.Question.Kind;

/** Makes questions of any form about some data. */
final class RandomQuestions {
    private final Data data;
    private final RandomGenerator random;
    private final RandomGenerator values;
    private final RandomWheres wheres;

    /** {@code random} says which form the questions have, {@code values} which values are in it. */
    RandomQuestions(Data data, RandomGenerator random, RandomGenerator values) {
        this.data = data;
        this.random = random;
        this.values = values;
        this.wheres = new RandomWheres(data, random, values);
    }

    Question next() {
        Model model = one(data.models());
        Listing all = Listing.all(model).withWhere(random.nextInt(8) == 0 ? null : wheres.of(model, 2));
        return switch (random.nextInt(12)) {
            case 0 -> new Question(Kind.COUNT, page(part(all, 2), 2));
            case 1 -> new Question(Kind.EXISTS, page(part(all, 2), 2));
            case 2 -> {
                Listing listing = page(part(all, 2), 2).withShape(shape(model, height()));
                yield new Question(Kind.FIND_FIRST, listing.withPage(listing.cursor(), listing.skip(), null));
            }
            case 3 -> {
                Listing listing = part(all, 1).withShape(shape(model, 1));
                yield new Question(Kind.PAGES, listing.withPage(null, null, 1 + values.nextInt(6)));
            }
            case 4 -> {
                At<Relation> many = wheres.relation(model, Relation::toMany);
                if (many == null) yield new Question(Kind.FIND_MANY, all);
                Listing first = page(part(all, 2), 2);
                Listing.Part end = new Listing.ListPart(
                        many, listing(many.what()).withShape(shape(many.what().target(), height() - 1)));
                yield new Question(
                        Kind.WALK,
                        first.withPage(first.cursor(), first.skip(), null).withShape(new Listing.Parts(List.of(end))));
            }
            default -> new Question(Kind.FIND_MANY, page(part(all, 2), 2).withShape(shape(model, height())));
        };
    }

    /** How many levels of related records are read at most; seldom three. */
    private int height() {
        int dice = random.nextInt(10);
        return dice == 0 ? 3 : 1 + dice % 2;
    }

    /** With an order and distinct fields; {@code seldom} is how seldom. */
    private Listing part(Listing listing, int seldom) {
        List<Listing.Sort> order = new ArrayList<>();
        if (random.nextInt(seldom) == 0) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) order.add(sort(listing.model()));
        }
        List<At<Column>> distinct = new ArrayList<>();
        if (random.nextInt(seldom * 4) == 0) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) distinct.add(comparable(listing.model()));
        }
        return listing.withOrderBy(order).withDistinct(distinct);
    }

    private Listing page(Listing listing, int seldom) {
        Listing.Cursor cursor = random.nextInt(seldom * 3) == 0 ? cursor(listing.model()) : null;
        Integer skip = random.nextInt(seldom * 2) == 0 ? (Integer) values.nextInt(4) : null;
        Integer take = random.nextInt(seldom) == 0 ? (Integer) take() : null;
        return listing.withPage(cursor, skip, take);
    }

    private int take() {
        return random.nextInt(5) < 2 ? -1 - values.nextInt(5) : values.nextInt(7);
    }

    private @Nullable Listing.Cursor cursor(Model model) {
        Key key = one(model.keys());
        List<Stored> records = data.records(model);
        if (records.isEmpty() || values.nextInt(8) == 0) {
            return new Listing.Cursor(
                    key, key.columns().stream().map(wheres::value).toList());
        }
        Stored record = records.get(values.nextInt(records.size()));
        List<Object> values = new ArrayList<>();
        for (Column column : key.columns()) values.add(record.value(column));
        return values.contains(null) ? null : new Listing.Cursor(key, values);
    }

    private Listing.Sort sort(Model model) {
        return new Listing.Sort(by(model), random.nextBoolean(), one(List.of(Listing.Nulls.values())));
    }

    private Listing.By by(Model model) {
        Aggregate aggregate = random.nextInt(4) == 0 ? wheres.aggregate(model, 0) : null;
        return aggregate == null ? new Listing.ByField(comparable(model)) : new Listing.ByAggregate(aggregate);
    }

    /** A field by which rows can be sorted. */
    private At<Column> comparable(Model model) {
        At<Column> field = wheres.field(model);
        while (field.what().type() == ScalarType.JSON || field.what().list()) field = wheres.field(model);
        return field;
    }

    private Listing.Shape shape(Model model, int height) {
        return random.nextBoolean() ? whole(model, height) : parts(model, height);
    }

    private Listing.Whole whole(Model model, int height) {
        List<Listing.Included> included = new ArrayList<>();
        if (height == 0) return new Listing.Whole(included);
        for (Relation relation : model.relations()) {
            if (random.nextInt(model.relations().size() + 1) > 1) continue;
            Listing listing = listing(relation);
            included.add(new Listing.Included(relation, listing.withShape(whole(relation.target(), height - 1))));
        }
        return new Listing.Whole(included);
    }

    private Listing listing(Relation relation) {
        Listing all = Listing.all(relation.target());
        if (!relation.toMany()) return all;
        Listing filtered = random.nextInt(3) == 0 ? all.withWhere(wheres.of(relation.target(), 1)) : all;
        return random.nextBoolean() ? page(part(filtered, 2), 3) : filtered;
    }

    private Listing.Parts parts(Model model, int height) {
        List<Listing.Part> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) parts.add(part(model, height));
        return new Listing.Parts(parts);
    }

    private Listing.Part part(Model model, int height) {
        int kind = random.nextInt(height == 0 ? 4 : 7);
        Aggregate aggregate = kind == 2 ? wheres.aggregate(model, 0) : null;
        if (aggregate != null) return new Listing.AggregatePart(aggregate);
        At<Relation> one = kind == 4 ? wheres.relation(model, relation -> !relation.toMany()) : null;
        if (one != null) return new Listing.OnePart(one, shape(one.what().target(), height - 1));
        At<Relation> many = kind > 4 ? wheres.relation(model, Relation::toMany) : null;
        if (many == null) return kind == 3 ? new Listing.SelfPart() : field(wheres.field(model));
        return new Listing.ListPart(
                many, listing(many.what()).withShape(shape(many.what().target(), height - 1)));
    }

    private Listing.Part field(At<Column> field) {
        return field.what().type() == ScalarType.JSON && random.nextInt(4) > 0
                ? new Listing.JsonPart(wheres.json(field.what()).part(field))
                : new Listing.FieldPart(field);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
