package properties;

import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every answer is what is meant, and costs no more than it may. */
final class Property {
    private final Cases cases;
    private final Map<Ways, List<Answerer>> answerers;

    Property(Cases cases, List<? extends Answerer> answerers) {
        this.cases = cases;
        this.answerers = answerers.stream()
                .collect(Collectors.groupingBy(Answerer::ways, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Checks the cases of one lot of data, from a number up to another.
     *
     * @throws AssertionError if an answer is another, with everything that it takes to see why
     */
    void check(long from, long to, Coverage coverage) {
        Data data = cases.data(from);
        answerers.values().forEach(all -> all.forEach(answerer -> answerer.hold(data)));
        Answers any = new Answers(new Meaning(data, Zoo.sqlite()));
        for (long number = from; number < to; number++) {
            Question question = cases.question(data, number);
            coverage.add(Operators.of(question), Cases.isTelling(question, any));
            for (Map.Entry<Ways, List<Answerer>> entry : answerers.entrySet()) {
                Answers answers = new Answers(new Meaning(data, entry.getKey()));
                Meant meant = Meant.by(answers, question);
                for (Answerer answerer : entry.getValue()) {
                    if (mistake(meant, answerer) != null) throw failure(number, question, answers, answerer);
                }
            }
        }
    }

    private AssertionError failure(long number, Question question, Answers answers, Answerer answerer) {
        Question smallest = Smaller.of(question, smaller -> mistake(Meant.by(answers, smaller), answerer) != null);
        Meant meant = Meant.by(answers, smallest);
        Mistake mistake = mistake(meant, answerer);
        return new AssertionError(
                "case " + number + " of seed " + cases.seed() + " fails on " + answerer
                        + "; run it alone by -Dprisma4j.seed=" + cases.seed() + " -Dprisma4j.case=" + number
                        + "\nasked      " + question
                        + "\nsmallest   " + smallest
                        + "\nmeant      " + meant.answer()
                        + "\nmistake    " + mistake
                        + "\nstatements " + String.join("\n           ", answerer.statements())
                        + "\ndata\n" + answers.data(),
                mistake == null ? null : mistake.failure());
    }

    private static @Nullable Mistake mistake(Meant meant, Answerer answerer) {
        try {
            List<Object> answer = answerer.answer(meant.question());
            if (!Comparing.same(meant.answer(), answer, meant.ties())) return new Mistake("answered " + answer, null);
            int most = answerer.mostStatements(meant.question());
            return answerer.statements().size() <= most ? null : new Mistake("more statements than " + most, null);
        } catch (RuntimeException failure) {
            return new Mistake(failure.toString(), failure);
        }
    }

    /** A question and what its answer should be. */
    private record Meant(Question question, List<Object> answer, List<Integer> ties) {
        static Meant by(Answers answers, Question question) {
            return new Meant(question, answers.to(question), answers.ties(question));
        }
    }

    private record Mistake(String text, @Nullable RuntimeException failure) {
        @Override
        public String toString() {
            return text;
        }
    }
}
