package properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether an answer is what is meant. */
final class Comparing {
    private Comparing() {}

    /**
     * Whether two answers are the same, up to the order of rows that stand in any order.
     *
     * @param ties how many rows, beginning with each group's first, stand in any order; none if each has its place
     */
    static boolean same(List<Object> expected, List<Object> actual, List<Integer> ties) {
        if (expected.size() != actual.size()) return false;
        if (ties.isEmpty()) return expected.equals(actual);
        int from = 0;
        for (int length : ties) {
            if (!counts(expected.subList(from, from + length)).equals(counts(actual.subList(from, from + length)))) {
                return false;
            }
            from += length;
        }
        return true;
    }

    private static Map<Object, Integer> counts(List<Object> rows) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Object row : rows) counts.merge(row, 1, Integer::sum);
        return counts;
    }
}
