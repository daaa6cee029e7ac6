package properties;

import java.util.List;

/** Whatever answers questions about some data: a database, asked in some way, or a copy of the meaning with a mistake in it. */
interface Answerer {
    /** Where it is its own way. */
    Ways ways();

    /** Takes this data in the place of what it had. */
    void hold(Data data);

    List<Object> answer(Question question);

    /** The statements of the last answer. */
    List<String> statements();

    /** How many statements the answer to a question may cost. */
    int mostStatements(Question question);
}
