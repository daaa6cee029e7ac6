package io.prisma4j.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that the user probably meant, if one is near enough. */
public final class Suggestion {

    private Suggestion() {}

    /** The nearest of {@code known}, at most a third of the word away; of several the alphabetically first. */
    public static Optional<String> of(String typed, Collection<String> known) {
        int limit = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(name -> distance(typed, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code problem} with the nearest name as its fix, or as it is. */
    public static Problem addTo(Problem problem, String typed, Collection<String> known) {
        return of(typed, known)
                .map(name -> problem.fix("did you mean \"" + name + "\"?"))
                .orElse(problem);
    }

    /** How many letters have to be changed, added, taken away or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        char typed = from.charAt(i - 1);
        char meant = to.charAt(j - 1);
        int change = cost[i - 1][j - 1] + (typed == meant ? 0 : 1);
        int cheapest = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && typed == to.charAt(j - 2) && from.charAt(i - 2) == meant;
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
