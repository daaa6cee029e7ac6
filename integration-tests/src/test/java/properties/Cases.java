package properties;

import java.util.SplittableRandom;

/**
 * The cases of a seed, by number: every {@link #OF_DATA} have the same data, and each case is made from the seed and its number
 * alone, so that one can be run without those before it.
 */
record Cases(long seed) {
    /** How many questions are asked of the same data. */
    static final int OF_DATA = 250;

    private static final int ATTEMPTS = 4;

    Data data(long number) {
        return RandomData.of(Zoo.MODELS, random(Purpose.DATA, number / OF_DATA));
    }

    /**
     * A question whose answer is likely to be neither nothing nor everything. Every second one has the form of the one before it,
     * with other values: what was prepared for that one answers this.
     */
    Question question(Data data, long number) {
        long form = number - number % 2;
        RandomQuestions questions = questions(data, form, form);
        Answers answers = new Answers(new Meaning(data, Zoo.sqlite()));
        Question question = questions.next();
        int attempts = 1;
        for (; attempts < ATTEMPTS && !isTelling(question, answers); attempts++) question = questions.next();
        if (number == form) return question;
        RandomQuestions others = questions(data, form, number);
        for (; attempts > 0; attempts--) question = others.next();
        return question;
    }

    private RandomQuestions questions(Data data, long form, long values) {
        return new RandomQuestions(data, random(Purpose.FORM, form), random(Purpose.VALUES, values));
    }

    /** Whether some, but not all records of the model are among those that are asked for. */
    static boolean isTelling(Question question, Answers answers) {
        int rows = answers.top(question.rows()).size();
        int all = answers.data().records(question.listing().model()).size();
        return rows > 0 && rows < all;
    }

    private enum Purpose {
        DATA,
        FORM,
        VALUES
    }

    private SplittableRandom random(Purpose purpose, long number) {
        long mixed = (number * 3 + purpose.ordinal()) * 0x9E37_79B9_7F4A_7C15L;
        return new SplittableRandom(new SplittableRandom(seed ^ mixed).nextLong());
    }
}
