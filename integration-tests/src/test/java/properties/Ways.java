package properties;

import io.prisma4j.schema.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * In what databases may differ: where nulls stand of which nothing is said, and how texts and enums are sorted and case is ignored.
 *
 * @param nullsAreLeast whether nulls come first in ascending order
 * @param enumsAsTexts whether enums are sorted by their labels, not in the order of their declaration
 * @param texts the collation
 * @param folded what stands for a character where case is ignored
 */
record Ways(boolean nullsAreLeast, boolean enumsAsTexts, Comparator<String> texts, IntUnaryOperator folded) {

    /** How two values of a column stand to each other. */
    @SuppressWarnings("unchecked") // values of one column are comparable with each other
    int compare(Column column, Object left, Object right) {
        return switch (column.type()) {
            case STRING, URI -> texts.compare(left.toString(), right.toString());
            case UUID -> left.toString().compareTo(right.toString());
            case DECIMAL -> ((BigDecimal) left).compareTo((BigDecimal) right);
            case ENUM -> compareLabels(column.enumType().labels(), left.toString(), right.toString());
            default -> ((Comparable<Object>) left).compareTo(right);
        };
    }

    private int compareLabels(List<String> declared, String left, String right) {
        return enumsAsTexts ? left.compareTo(right) : declared.indexOf(left) - declared.indexOf(right);
    }

    /** Whether two values of a type are the same; the same decimal may be written with more zeros. */
    static boolean same(Object left, Object right) {
        return Objects.equals(Values.canonical(left), Values.canonical(right));
    }

    /** The text as it is where case is ignored. */
    String fold(String text) {
        return text.codePoints()
                .map(folded)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
