package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the other end of a relation: the one relation back that has the same name, or no name either. */
final class EndFinder {

    Optional<EndPair> find(End here, ModelDeclaration target, Problems problems) {
        List<End> rivals = sameName(here, ends(here.model(), target));
        List<End> candidates = sameName(here, ends(target, here.model())).stream()
                .filter(end -> !end.sameAs(here))
                .toList();
        boolean self = here.model().name().equals(target.name());
        if (candidates.size() == 1 && rivals.size() == (self ? 2 : 1)) {
            return Optional.of(new EndPair(here, candidates.get(0)));
        }
        if (candidates.isEmpty()) {
            missing(here, target, problems);
        } else {
            ambiguous(here, rivals, candidates, problems);
        }
        return Optional.empty();
    }

    private static List<End> ends(ModelDeclaration from, ModelDeclaration to) {
        return from.relations().stream()
                .filter(relation -> relation.target().equals(to.name()))
                .map(relation -> new End(from, relation))
                .toList();
    }

    private static List<End> sameName(End here, List<End> ends) {
        return ends.stream()
                .filter(end ->
                        end.relation().relationName().equals(here.relation().relationName()))
                .toList();
    }

    private static void missing(End here, ModelDeclaration target, Problems problems) {
        List<End> back = ends(target, here.model()).stream()
                .filter(end -> !end.sameAs(here))
                .filter(end -> sameName(end, ends(here.model(), target)).isEmpty())
                .toList();
        if (back.isEmpty()) {
            if (target.incomplete()) {
                problems.leaveToOthers();
            } else {
                problems.add(nothingBack(here, target));
            }
        } else if (speaks(here, back.get(0))) {
            problems.add(otherName(here, back));
        } else {
            problems.leaveToOthers();
        }
    }

    /** Of two ends with different names, one of them says so: that with a name. */
    private static boolean speaks(End here, End there) {
        boolean hereNamed = here.relation().name().isPresent();
        boolean thereNamed = there.relation().name().isPresent();
        return hereNamed == thereNamed ? here.compareTo(there) < 0 : hereNamed;
    }

    private static Problem nothingBack(End here, ModelDeclaration target) {
        String model = here.model().name().inPackage();
        String component = decapitalized(here.model().simpleName());
        String key = here.model()
                .singleId()
                .map(id -> ", " + id.writtenType() + " " + component + "Id")
                .orElse("");
        String annotation = here.relation()
                .relationName()
                .map(name -> "@Relation(name = \"" + name + "\") ")
                .orElse("");
        var relation = here.relation();
        String back = relation.toMany()
                ? annotation + model + " " + component + key
                : annotation + "List<" + model + "> " + component + "s";
        return ProblemKey.MISSING_OTHER_END
                .at(
                        relation.where(),
                        here + " has no other end: " + target.simpleName() + " has no component that leads to "
                                + here.model().simpleName() + named(relation) + ".")
                .required("a relation at both ends")
                .fix(back + "    in " + target.simpleName());
    }

    private static String named(RelationDeclaration relation) {
        return relation.relationName()
                .map(name -> " by the name \"" + name + "\"")
                .orElse("");
    }

    private static Problem otherName(End here, List<End> back) {
        End there = back.get(0);
        var written = here.relation().name();
        String other = there.relation()
                .relationName()
                .map(name -> "is named \"" + name + "\"")
                .orElse("has no name");
        List<String> known = back.stream()
                .flatMap(end -> end.relation().relationName().stream())
                .toList();
        var problem = ProblemKey.MISSING_OTHER_END
                .at(
                        written.map(name -> name.where()).orElse(here.relation().where()),
                        here + " is named \"" + written.map(Object::toString).orElse("") + "\", but " + there + " "
                                + other + ".")
                .required("the same name at both ends of a relation");
        var suggested = Suggestion.of(written.map(Object::toString).orElse(""), known);
        return suggested
                .map(name -> problem.fix("did you mean \"" + name + "\"?"))
                .orElseGet(() -> problem.fix(
                        "@Relation(name = \"" + written.map(Object::toString).orElse("") + "\") on " + there));
    }

    private static void ambiguous(End here, List<End> rivals, List<End> candidates, Problems problems) {
        var group = new ArrayList<>(rivals);
        candidates.stream().filter(end -> group.stream().noneMatch(end::sameAs)).forEach(group::add);
        End speaker = group.stream()
                .min(Comparator.comparing((End end) -> !end.toMany())
                        .thenComparing(end -> end.model().name()))
                .orElse(here);
        if (!speaker.sameAs(here)) {
            problems.leaveToOthers();
            return;
        }
        boolean several = candidates.size() > 1;
        String sentence = several
                ? here + " can be the other end of " + listed(candidates, " or of ") + "."
                : listed(rivals, " and ") + " can each be the other end of " + candidates.get(0) + ".";
        String name = candidates.get(0).model().simpleName()
                + capitalized(candidates.get(0).relation().component().value());
        problems.add(ProblemKey.AMBIGUOUS_RELATION
                .at(here.relation().where(), sentence)
                .found(listed(group, ", "))
                .required("the same name at both ends of each relation")
                .fix("@Relation(name = \"" + name + "\") on " + here + " and on " + candidates.get(0)));
    }

    private static String listed(List<End> ends, String between) {
        return ends.stream().map(End::toString).collect(Collectors.joining(between));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String decapitalized(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
