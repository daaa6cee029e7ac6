package properties;

import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;

/** What a question costs: one statement, or one for each relation and level. */
final class Cost {
    private Cost() {}

    /** How many statements a question costs at most; of pages, of which there may be any number, no number is known. */
    static int most(Question question, RelationLoadStrategy strategy) {
        return switch (question.kind()) {
            case PAGES -> Integer.MAX_VALUE;
            case COUNT, EXISTS -> 1;
            case FIND_MANY, FIND_FIRST -> of(question.listing().shape(), strategy);
            case WALK -> of(question.end().listing().shape(), strategy);
        };
    }

    private static int of(Listing.Shape shape, RelationLoadStrategy strategy) {
        return strategy == RelationLoadStrategy.JOIN && !nestsWideRows(shape, false) ? 1 : 1 + inside(shape);
    }

    /** Whether related rows may have more cells than the databases' JSON functions take. */
    private static boolean nestsWideRows(Listing.Shape shape, boolean nested) {
        if (shape instanceof Listing.Whole whole) {
            return whole.included().stream()
                    .anyMatch(one -> nestsWideRows(one.listing().shape(), true));
        }
        List<Listing.Part> parts = ((Listing.Parts) shape).of();
        if (nested && parts.stream().filter(Listing.SelfPart.class::isInstance).count() > 2) return true;
        return parts.stream().anyMatch(part -> {
            if (part instanceof Listing.OnePart one) return nestsWideRows(one.shape(), true);
            return part instanceof Listing.ListPart list
                    && nestsWideRows(list.listing().shape(), true);
        });
    }

    private static int inside(Listing.Shape shape) {
        if (shape instanceof Listing.Whole whole) {
            return whole.included().stream()
                    .mapToInt(one -> 1 + inside(one.listing().shape()))
                    .sum();
        }
        List<Listing.Part> parts = ((Listing.Parts) shape).of();
        return parts.stream().mapToInt(Cost::of).sum();
    }

    private static int of(Listing.Part part) {
        if (part instanceof Listing.OnePart one) {
            return one.relation().path().size() + 1 + inside(one.shape());
        }
        if (!(part instanceof Listing.ListPart list)) return 0;
        return list.relation().path().size() + 1 + inside(list.listing().shape());
    }
}
