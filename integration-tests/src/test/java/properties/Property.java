package properties;

import jakarta.annotation.Nullable;
import java.util.List;

/** Every answer is what is meant, and costs no more than it may. */
final class Property {
    private final Cases cases;
    private final List<Answerer> answerers;

    Property(Cases cases, List<? extends Answerer> answerers) {
        this.cases = cases;
        this.answerers = List.copyOf(answerers);
    }

    /**
     * Checks the cases of one lot of data, from a number up to another.
     *
     * @throws AssertionError if an answer is another, with everything that it takes to see why
     */
    void check(long from, long to, Coverage coverage) {
        Data data = cases.data(from);
        Answers meant = new Answers(new Meaning(data, Zoo.sqlite()));
        for (Answerer answerer : answerers) answerer.hold(data);
        for (long number = from; number < to; number++) {
            Question question = cases.question(data, number);
            coverage.add(Operators.of(question), Cases.isTelling(question, meant));
            for (Answerer answerer : answerers) check(number, question, data, answerer);
        }
    }

    private void check(long number, Question question, Data data, Answerer answerer) {
        Answers meant = new Answers(new Meaning(data, answerer.ways()));
        if (mistake(question, meant, answerer) == null) return;
        Question smallest = Smaller.of(question, smaller -> mistake(smaller, meant, answerer) != null);
        Mistake mistake = mistake(smallest, meant, answerer);
        throw new AssertionError(
                "case " + number + " of seed " + cases.seed() + " fails on " + answerer
                        + "; run it alone by -Dprisma4j.seed="
                        + cases.seed() + " -Dprisma4j.case=" + number
                        + "\nasked      " + question
                        + "\nsmallest   " + smallest
                        + "\nmeant      " + meant.to(smallest)
                        + "\nmistake    " + mistake
                        + "\nstatements " + String.join("\n           ", answerer.statements())
                        + "\ndata\n" + data,
                mistake == null ? null : mistake.failure());
    }

    private static @Nullable Mistake mistake(Question question, Answers meant, Answerer answerer) {
        try {
            List<Object> answer = answerer.answer(question);
            if (!Comparing.same(meant.to(question), answer, meant.ties(question))) {
                return new Mistake("answered " + answer, null);
            }
            int most = answerer.mostStatements(question);
            return answerer.statements().size() <= most ? null : new Mistake("more statements than " + most, null);
        } catch (RuntimeException failure) {
            return new Mistake(failure.toString(), failure);
        }
    }

    private record Mistake(String text, @Nullable RuntimeException failure) {
        @Override
        public String toString() {
            return text;
        }
    }
}
