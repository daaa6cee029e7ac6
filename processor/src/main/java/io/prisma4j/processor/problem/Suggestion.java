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

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int swap = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
