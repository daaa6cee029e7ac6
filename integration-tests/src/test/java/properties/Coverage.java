package properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How often each operator was met, and how often the answer was neither nothing nor everything. */
final class Coverage {
    private final Map<Operator, Integer> met = new EnumMap<>(Operator.class);
    private final Map<Operator, Integer> telling = new EnumMap<>(Operator.class);
    private int cases;
    private int tellingCases;

    void add(Set<Operator> operators, boolean tells) {
        cases++;
        if (tells) tellingCases++;
        for (Operator operator : operators) {
            met.merge(operator, 1, Integer::sum);
            if (tells) telling.merge(operator, 1, Integer::sum);
        }
    }

    void add(Coverage other) {
        cases += other.cases;
        tellingCases += other.tellingCases;
        other.met.forEach((operator, times) -> met.merge(operator, times, Integer::sum));
        other.telling.forEach((operator, times) -> telling.merge(operator, times, Integer::sum));
    }

    int cases() {
        return cases;
    }

    /** The share of cases whose answer was neither nothing nor everything. */
    double tellingShare() {
        return (double) tellingCases / cases;
    }

    /** The operators that were met less often, and how often. */
    Map<Operator, Integer> metLessThan(int times) {
        Map<Operator, Integer> seldom = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            if (met(operator) < times) seldom.put(operator, met(operator));
        }
        return seldom;
    }

    /** The operators in whose cases a smaller share of answers was neither nothing nor everything, and this share. */
    Map<Operator, Double> tellingLessThan(double share) {
        Map<Operator, Double> seldom = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            double own = (double) telling.getOrDefault(operator, 0) / met(operator);
            if (!(own >= share)) seldom.put(operator, own);
        }
        return seldom;
    }

    private int met(Operator operator) {
        return met.getOrDefault(operator, 0);
    }
}
