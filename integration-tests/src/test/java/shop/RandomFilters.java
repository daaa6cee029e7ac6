package shop;

import io.prisma4j.query.Filter;
import io.prisma4j.query.In;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Makes filters of products, each with what it means: true, false, or null where SQL does not know. */
final class RandomFilters {

    /** A filter twice: for the database, and for a product that was read with its supplier and variants. */
    record Meant(
            String text,
            Function<ProductFields<Product>, Filter<Product>> filter,
            Function<Product, Boolean> meaning) {}

    /** A filter of related variants, twice. */
    private record MeantOfVariants(
            String text,
            Function<VariantFields<In<Product>>, Filter<In<Product>>> filter,
            Function<Variant, Boolean> meaning) {}

    private final RandomGenerator random;

    RandomFilters(RandomGenerator random) {
        this.random = random;
    }

    Meant filter(int depth) {
        if (depth == 0) return leaf();
        return switch (random.nextInt(5)) {
            case 0 -> {
                Meant of = filter(depth - 1);
                yield new Meant(
                        "not(" + of.text() + ")",
                        p -> of.filter().apply(p).not(),
                        p -> not(of.meaning().apply(p)));
            }
            case 1 -> joined("allOf", depth, Filter::allOf, RandomFilters::all);
            case 2 -> joined("anyOf", depth, Filter::anyOf, RandomFilters::any);
            case 3 -> joined("noneOf", depth, Filter::noneOf, values -> not(any(values)));
            default -> leaf();
        };
    }

    private Meant joined(
            String name,
            int depth,
            Function<List<Filter<Product>>, Filter<Product>> join,
            Function<List<Boolean>, Boolean> meaning) {
        List<Meant> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) members.add(filter(depth - 1));
        return new Meant(
                name + members.stream().map(Meant::text).toList(),
                p -> join.apply(members.stream().map(m -> m.filter().apply(p)).toList()),
                p -> meaning.apply(nullable(members, m -> m.meaning().apply(p))));
    }

    private Meant leaf() {
        int n = random.nextInt(4);
        String letter = "" + (char) ('a' + n);
        return switch (random.nextInt(13)) {
            case 0 -> new Meant("rating=" + n, p -> p.rating().eq(n), p -> known(p.rating(), r -> r == n));
            case 1 -> new Meant("rating!=" + n, p -> p.rating().ne(n), p -> known(p.rating(), r -> r != n));
            case 2 -> new Meant("rating<" + n, p -> p.rating().lt(n), p -> known(p.rating(), r -> r < n));
            case 3 -> new Meant("rating null", p -> p.rating().isNull(), p -> p.rating() == null);
            case 4 ->
                new Meant(
                        "rating in " + n + ",3",
                        p -> p.rating().in(n, 3),
                        p -> known(p.rating(), r -> r == n || r == 3));
            case 5 -> new Meant("rating notIn " + n, p -> p.rating().notIn(n), p -> known(p.rating(), r -> r != n));
            case 6 ->
                new Meant(
                        "name~" + letter,
                        p -> p.name().contains(letter),
                        p -> p.name().contains(letter));
            case 7 ->
                new Meant("rating>=sold", p -> p.rating().gte(p.sold()), p -> known(p.rating(), r -> r >= p.sold()));
            case 8 ->
                new Meant(
                        "supplier.tax>=" + letter,
                        p -> p.supplier().taxNumber().gte(letter),
                        p -> p.supplier()
                                .filter(s -> s.taxNumber().compareTo(letter) >= 0)
                                .isPresent());
            case 9 ->
                new Meant(
                        "supplier isNot " + letter,
                        p -> p.supplier().isNot(s -> s.taxNumber().eq(letter)),
                        p -> p.supplier()
                                .filter(s -> s.taxNumber().equals(letter))
                                .isEmpty());
            case 10 -> {
                MeantOfVariants of = ofVariants();
                yield new Meant(
                        "some(" + of.text() + ")",
                        p -> p.variants().some(v -> of.filter().apply(v)),
                        p -> p.variants().stream()
                                .anyMatch(v -> Boolean.TRUE.equals(of.meaning().apply(v))));
            }
            case 11 -> {
                MeantOfVariants of = ofVariants();
                yield new Meant(
                        "every(" + of.text() + ")",
                        p -> p.variants().every(v -> of.filter().apply(v)),
                        p -> p.variants().stream()
                                .noneMatch(
                                        v -> Boolean.FALSE.equals(of.meaning().apply(v))));
            }
            default -> {
                MeantOfVariants of = ofVariants();
                yield new Meant(
                        "none(" + of.text() + ")",
                        p -> p.variants().none(v -> of.filter().apply(v)),
                        p -> p.variants().stream()
                                .noneMatch(v -> Boolean.TRUE.equals(of.meaning().apply(v))));
            }
        };
    }

    private MeantOfVariants ofVariants() {
        int n = random.nextInt(4);
        return random.nextBoolean()
                ? new MeantOfVariants("size=" + n, v -> v.size().eq(n), v -> v.size() == n)
                : new MeantOfVariants(
                        "price>" + n + " or size<2",
                        v -> v.price().gt(n).or(v.size().lt(2)),
                        v -> v.price() > n || v.size() < 2);
    }

    private static <T> @Nullable Boolean known(@Nullable T value, Predicate<T> test) {
        return value == null ? null : Boolean.valueOf(test.test(value));
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : Boolean.valueOf(!value);
    }

    private static @Nullable Boolean all(List<Boolean> values) {
        if (values.contains(false)) return false;
        return values.stream().anyMatch(Objects::isNull) ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean any(List<Boolean> values) {
        if (values.contains(true)) return true;
        return values.stream().anyMatch(Objects::isNull) ? null : Boolean.FALSE;
    }

    /** Not {@code Stream.toList}, so that a mapped null is plainly meant. */
    private static List<Boolean> nullable(List<Meant> members, Function<Meant, Boolean> meaning) {
        List<Boolean> values = new ArrayList<>();
        for (Meant member : members) values.add(meaning.apply(member));
        return values;
    }
}
