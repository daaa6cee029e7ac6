package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.Locale;

/**
 * What is computed of related records: {@code animals.where(a -> ...).sum(a -> a.age())}.
 *
 * @param part which of them count; null for all
 * @param of the field that it is computed of; null for a count
 */
record Aggregate(
        At<Relation> relation,
        @Nullable Where part,
        Function function,
        @Nullable At<Column> of) {

    /** How it is computed. */
    enum Function {
        COUNT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    Aggregate withPart(@Nullable Where other) {
        return new Aggregate(relation, other, function, of);
    }

    /** Whether it is one of the values, not a number of its own type. */
    boolean isExtreme() {
        return function == Function.MIN || function == Function.MAX;
    }

    @Override
    public String toString() {
        return Where.part(relation, part) + "." + function.name().toLowerCase(Locale.ROOT) + "("
                + (of == null ? "" : of) + ")";
    }
}
