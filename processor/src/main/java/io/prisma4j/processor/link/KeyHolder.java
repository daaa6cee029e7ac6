package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** Which of two ends has the foreign key, where one of them is no list. */
final class KeyHolder {

    /** The component that holds the key of {@code authorId} when nothing else is said. */
    static ComponentName conventional(End end) {
        return new ComponentName(end.relation().component() + "Id");
    }

    /** The end with the foreign key; nothing if that cannot be told. */
    Optional<End> of(EndPair pair, Problems problems) {
        End here = pair.here();
        End there = pair.there();
        if (here.toMany() != there.toMany()) {
            return Optional.of(here.toMany() ? there : here);
        }
        if (explicit(here) && explicit(there)) {
            report(
                    pair,
                    problems,
                    ProblemKey.TWO_FOREIGN_KEYS
                            .at(
                                    here.relation().fields().get(0).where(),
                                    here + " and " + there + " both name the fields of a foreign key.")
                            .required("fields at one end")
                            .fix("leave fields and references out at the end that is Optional"));
            return Optional.empty();
        }
        if (required(here) && required(there)) {
            bothRequired(pair, problems);
            return Optional.empty();
        }
        return decided(pair).or(() -> {
            report(pair, problems, noKey(here, there));
            return Optional.empty();
        });
    }

    private static Optional<End> decided(EndPair pair) {
        End here = pair.here();
        End there = pair.there();
        if (explicit(here) != explicit(there)) {
            return Optional.of(explicit(here) ? here : there);
        }
        if (required(here) != required(there)) {
            return Optional.of(required(here) ? here : there);
        }
        return byConvention(here) == byConvention(there)
                ? Optional.empty()
                : Optional.of(byConvention(here) ? here : there);
    }

    private static void bothRequired(EndPair pair, Problems problems) {
        boolean keyThere = explicit(pair.there()) || byConvention(pair.there());
        boolean keyHere = explicit(pair.here()) || byConvention(pair.here());
        boolean speaks = keyHere == keyThere ? pair.hereSpeaks() : keyThere;
        if (!speaks) {
            problems.leaveToOthers();
            return;
        }
        End here = pair.here();
        problems.add(ProblemKey.REQUIRED_ON_BOTH_SIDES
                .at(
                        here.relation().where(),
                        here + " and " + pair.there() + " are both required, so that neither row can be the first.")
                .required("Optional at the end without the foreign key")
                .fix("Optional<" + here.relation().target().inPackage() + "> "
                        + here.relation().component()));
    }

    private static Problem noKey(End here, End there) {
        return ProblemKey.NO_FOREIGN_KEY
                .at(here.relation().where(), "Neither " + here + " nor " + there + " has a foreign key of its own.")
                .required("fields = \"...\" at one end, or a component " + conventional(here) + " or "
                        + conventional(there) + " beside one end only");
    }

    /** Said once, by the first of the two ends. */
    private static void report(EndPair pair, Problems problems, Problem problem) {
        if (pair.hereSpeaks()) {
            problems.add(problem);
        } else {
            problems.leaveToOthers();
        }
    }

    private static boolean explicit(End end) {
        return !end.relation().fields().isEmpty();
    }

    private static boolean required(End end) {
        return end.relation().form() == RelationDef.Form.REQUIRED;
    }

    private static boolean byConvention(End end) {
        return end.model().field(conventional(end)).isPresent();
    }
}
