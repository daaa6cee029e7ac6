package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;

/**
 * What every write that answers with something of one record says alike: it is ready to run.
 *
 * @param <A> what it answers with
 */
@CheckReturnValue
public abstract class Answer<A> implements Executable<A> {
    private final WriteDraft<?, ?, ?> write;

    Answer(WriteDraft<?, ?, ?> write) {
        this.write = write;
    }

    /** Runs the write there. */
    abstract A answer(Runner on);

    @Override
    public final Explanation explain() {
        return write.explain();
    }

    @Override
    @CanIgnoreReturnValue
    public final A execute() {
        return answer(write.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public final A executeOn(Runner other) {
        return answer(other);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public final String toString() {
        return write.toString();
    }
}
