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
        return RandomData.of(Zoo.MODELS, random(-1 - number / OF_DATA));
    }

    /** A question whose answer is likely to be neither nothing nor everything. */
    Question question(Data data, long number) {
        RandomQuestions questions = new RandomQuestions(data, random(number));
        Answers answers = new Answers(new Meaning(data, Zoo.sqlite()));
        Question question = questions.next();
        for (int i = 1; i < ATTEMPTS && !isTelling(question, answers); i++) question = questions.next();
        return question;
    }

    /** Whether some, but not all records of the model are among those that are asked for. */
    static boolean isTelling(Question question, Answers answers) {
        int rows = answers.top(question.listing()).size();
        int all = answers.data().records(question.listing().model()).size();
        return rows > 0 && rows < all;
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(new SplittableRandom(seed ^ number * 0x9E37_79B9_7F4A_7C15L).nextLong());
    }
}
